using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>
/// Sorts the verb forms of each word by the length of the verb, the longest first. Loose verbs come after all other verbs: they consist only of a verb and its
/// object. Among verbs of the same length, the base form comes last. For "found", for example, the past of "find" comes before the base of "found".
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

    // A loose verb such as "establish diplomatic relations" is read as one verb only if "establish" doesn't take such an object. A verb isn't loose if the
    // table of senses gives it the sense of another verb, or if it has a preposition before or after the noun: "bring to justice", "lift the blockade on".
    private bool IsLoose(LexiconVerb verb) => verb.Frames.TrueForAll(static frame => frame.Sort == EventSort.Interaction && !frame.IsPhrase) && verb.Forms.Lemma.Split(' ') is var words
        && !(words.Length > 1 && (SlotPlaceNames.TryRead(words[1], out _) || SlotPlaceNames.TryRead(words[words.Length - 1], out _))) && HasNoun(verb.Forms.Lemma)
        && verb.CodeIn(verb.Frames[0]) is var code && codes.SenseOf(code) == code;

    private bool HasNoun(string lemma) => lemma.Split(' ').Skip(1)
        .Any(word => book.Words.TryGetValue(word, out var known) && known.Nouns.Count > 0 && !SlotPlaceNames.TryRead(word, out _));
}
