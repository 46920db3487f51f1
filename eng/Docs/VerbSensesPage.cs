using System.Globalization;
using System.Text;
using Geopol.Events.Tests;

namespace Geopol.Events.Docs;

/// <summary>Generates the page of the senses of verbs.</summary>
internal static class VerbSensesPage
{
    internal static string Text()
    {
        var rows = VerbSenseRow.ReadAll();
        var synonyms = rows.Where(static row => !row.IsSense).ToLookup(static row => row.Sense, static row => row.Code);
        var senses = rows.Where(static row => row.IsSense).ToList();
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            # The senses of verbs

            The verb of an interaction is any code. A claim keeps the verb that its text has; [the keys](identity.md) write the verb's sense,
            so that claims with `attack` and `strike` can have equal keys. `Verb.Sense` returns the sense: `Verb.Parse("strike").Sense` is `attack`.
            A verb that isn't here is its own sense.

            The table has {rows.Count} verbs of {senses.Count} senses. It is `src/Geopol.Events/Events/senses.tsv`, one row per verb.

            - **Synonyms.** A verb is a synonym only where a report of the same event can use either verb, with the same roles, and both reports
              are true or false together. `murder` says that the killing was intended and `kill` doesn't, so they are two senses. In doubt,
              two verbs are two senses: to miss two claims that match is a smaller fault than to match two claims wrongly.
            - **Reciprocal.** "A cooperates with B", "B cooperates with A" and "A and B cooperate" report the same event. The column names the
              role that can change places with the agents.
            - The examples are short sentences with the sense. They need not be true.

            | sense | also | reciprocal with | example |
            |---|---|---|---|

            """).ReplaceLineEndings("\n"));
        foreach (var sense in senses)
        {
            var also = string.Join(", ", synonyms[sense.Code].Select(static code => $"`{code}`"));
            var with = sense.Reciprocal == "-" ? "" : sense.Reciprocal.Replace(",", ", ", StringComparison.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"| `{sense.Code}` | {also} | {with} | {sense.Example} |\n");
        }

        return text.ToString();
    }
}
