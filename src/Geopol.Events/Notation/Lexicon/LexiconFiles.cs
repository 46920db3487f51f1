using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>The files of the lexicon that are built in.</summary>
internal static class LexiconFiles
{
    internal static string NameOf(LexiconPart part) => part switch
    {
        LexiconPart.TransferVerbs => "verbs-transfer.txt",
        LexiconPart.MeetingVerbs => "verbs-meeting.txt",
        LexiconPart.AgreementVerbs => "verbs-agreement.txt",
        LexiconPart.WarningVerbs => "verbs-warning.txt",
        LexiconPart.InteractionVerbs => "verbs-interaction.txt",
        LexiconPart.ControlVerbs => "controls.txt",
        LexiconPart.Acts => "acts.txt",
        LexiconPart.Groups => "groups.txt",
        LexiconPart.People => "people.txt",
        LexiconPart.Organisations => "organisations.txt",
        LexiconPart.Places => "places.txt",
        LexiconPart.Occasions => "occasions.txt",
        LexiconPart.Matters => "matters.txt",
        LexiconPart.Goods => "goods.txt",
        LexiconPart.Modifiers => "modifiers.txt",
        LexiconPart.Manners => "manners.txt",
        LexiconPart.Titles => "titles.txt",
        _ => "abbreviations.txt",
    };

    internal static FrozenDictionary<LexiconPart, string[]> Read() =>
        Enum.GetValues<LexiconPart>().ToFrozenDictionary(static part => part, static part => new[] { WordFile.Read($"lexicon/{NameOf(part)}") });
}
