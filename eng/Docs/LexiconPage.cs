using System.Globalization;
using System.Text;

namespace Geopol.Events.Docs;

/// <summary>Generates the page of the lexicon from the verb frames.</summary>
internal static class LexiconPage
{
    // Roles and prepositions that most verbs take: the page lists them once, above the table.
    private static readonly (string Role, string[] Places)[] Common =
    [
        ("adjuncts", ["despite", "without", "instead of", "under"]),
        ("grounds", ["because of"]),
        ("occasion", ["during"]),
        ("where", ["across", "on", "throughout"]),
        ("partners", ["alongside", "together with"]),
    ];

    internal static string Text()
    {
        var uses = Lexicon.Default.Verbs.SelectMany(static verb => verb.Uses.Select(use => (Verb: verb, Use: use))).ToList();
        var rows = uses.GroupBy(static pair => (Event: pair.Use.ToString(), Plover: pair.Use.Plover?.ToString(), Roles: RolesOf(pair.Use), pair.Use.Example)).ToList();
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # The lexicon

            The verbs of [the notation](notation.md) and their meanings. `geopol verbs sell` prints everything about a verb: its forms, its code and
            sense, and the sorts of phrases that fill each place. `geopol verbs '*sanctions*'` prints all verbs that match.

            There are {Lexicon.Default.Verbs.Count} verbs of {rows.Count} uses. The tables are in `src/Geopol.Events/Notation/Data`; the build refuses a table that isn't sound:

            - A place gives a role to each sort of phrase that can be there: an actor, people, a thing, a place, words, money, a clause. It
              gives exactly one role to each sort, so that a sentence is read in one way.
            - A role is printed at one place, the leftmost that takes the phrase. Places that are only read aren't in the table below.
            - A preposition gives only roles that `prepositions.tsv` allows it: *against* opponents, *from* sources, *to* recipients and
              destinations. A meaning that only some verbs give a preposition is in that file, with their senses: actors *clash with* an opponent.
            - The verb of an interaction has a row in [the table of senses](senses.md). Synonyms share a sense.

            The table leaves out the places that many verbs have: *because of* (grounds), *despite*, *without*, *instead of*, *under* (adjuncts),
            *during* (occasion), *across*, *on*, *throughout* a place (where), *alongside*, *together with* (partners). After every verb, *in*,
            *at*, *near* and similar words can give the place of the event. The examples needn't be true.

            | verbs | event | PLOVER | roles | example |
            |---|---|---|---|---|

            """).ReplaceLineEndings("\n"));
        foreach (var row in rows.OrderBy(static row => row.First().Verb.Lemma, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", row.Select(static pair => pair.Verb.Lemma))} | {row.Key.Event} | {row.Key.Plover} | {row.Key.Roles} | {row.Key.Example} |\n");
        }

        return text.ToString();
    }

    private static string RolesOf(VerbUse use) => string.Join("; ", use.Roles.Where(static role => role.IsPrinted && !IsCommon(role)).GroupBy(static role => role.Place)
        .Select(static place => $"{place.Key}: {string.Join(", ", place.Select(static role => role.Role))}"));

    private static bool IsCommon(VerbRole role) => Common.Any(common => common.Role == role.Role && common.Places.Contains(role.Place));
}
