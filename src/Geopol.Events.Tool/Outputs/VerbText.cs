using System.Text;

namespace Geopol.Events;

/// <summary>Writes a verb of the lexicon as text: its forms in one line, and each use indented on its own lines.</summary>
internal static class VerbText
{
    internal static string Of(LexiconVerb verb)
    {
        var text = new StringBuilder($"{verb.Lemma}: {verb.Past}, {verb.Participle}, {verb.Ing}, {verb.Third}\n");
        foreach (var use in verb.Uses)
        {
            Append(text, use);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, VerbUse use)
    {
        text.Append("  ").Append(use);
        if (!use.Code.IsAbsent)
        {
            text.Append($", code {use.Code}").Append(use.Sense == use.Code ? "" : $", sense {use.Sense}");
        }

        text.Append(use.Plover is { } plover ? $", PLOVER {plover}\n" : "\n");
        foreach (var role in use.Roles)
        {
            text.Append($"    {role}{(role.IsRequired ? ", required" : "")}{(role.IsPrinted ? "" : ", only read")}\n");
        }

        text.Append($"    \"{use.Example}\"\n");
    }
}
