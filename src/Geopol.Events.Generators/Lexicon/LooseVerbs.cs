using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>
/// Sorts the verb forms of each word by the length of the verb, the longest first. Verbs that are only a verb and its object come last. Among verbs of the same
/// length, the base form comes last: for "found", the past of "find" comes before the base of "found".
/// </summary>
internal sealed class LooseVerbs(LexiconBook book, VerbCodes codes)
{
    public void Sort()
    {
        foreach (var word in book.Words.Values)
        {
            var sorted = word.Verbs.OrderBy(form => IsLoose(form.Verb)).ThenByDescending(static form => form.Verb.Forms.Tail.Length).ThenBy(static form => form.Forms == VerbForms.Base).ToList();
            word.Verbs.Clear();
            word.Verbs.AddRange(sorted);
        }
    }

    // "establish diplomatic relations" is read as a verb only if "establish" doesn't take such an object. "impose sanctions on" has its own sense. A
    // preposition before or after the noun belongs to the verb: "bring to justice", "lift the blockade on".
    private bool IsLoose(LexiconVerb verb) => verb.Frames.TrueForAll(static frame => frame.Sort == EventSort.Interaction && !frame.IsPhrase) && verb.Forms.Lemma.Split(' ') is var words
        && !(words.Length > 1 && (SlotPlaceNames.TryRead(words[1], out _) || SlotPlaceNames.TryRead(words[words.Length - 1], out _))) && HasNoun(verb.Forms.Lemma)
        && verb.CodeIn(verb.Frames[0]) is var code && codes.SenseOf(code) == code;

    private bool HasNoun(string lemma) => lemma.Split(' ').Skip(1)
        .Any(word => book.Words.TryGetValue(word, out var known) && known.Nouns.Count > 0 && !SlotPlaceNames.TryRead(word, out _));
}
