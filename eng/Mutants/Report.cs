using System.Globalization;
using System.Text;

namespace Geopol.Events.Mutants;

/// <summary>The texts of the report.</summary>
internal static class Report
{
    /// <summary>Returns one line of the report for a mutant.</summary>
    internal static string Line(Mutant mutant) => string.Create(CultureInfo.InvariantCulture,
        $"{mutant.Id}\t{mutant.Area.Name}\t{mutant.Mutation.Source.Path}:{mutant.Mutation.Line}\t{mutant.Mutation.Operator}\t{mutant.Mutation.Change}");

    /// <summary>Returns the table of the areas, and the surviving mutants as rows for <c>equivalent.tsv</c>.</summary>
    internal static string Of(IReadOnlyDictionary<Mutant, Outcome> outcomes, int equivalents)
    {
        var text = new StringBuilder("\n| area | killed | of |\n|---|---:|---:|\n");
        foreach (var area in outcomes.GroupBy(static pair => pair.Key.Area.Name))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {area.Key} | {area.Count(static pair => pair.Value != Outcome.Survived)} | {area.Count()} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"| all | {outcomes.Count(static pair => pair.Value != Outcome.Survived)} | {outcomes.Count} |\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{outcomes.Count(static pair => pair.Value == Outcome.TimedOut)} of the killed ones didn't end. {equivalents} equivalent ones were drawn and aren't counted.\n");
        foreach (var (mutant, _) in outcomes.Where(static pair => pair.Value == Outcome.Survived).OrderBy(static pair => pair.Key.Id))
        {
            var mutation = mutant.Mutation;
            text.Append(CultureInfo.InvariantCulture, $"\nsurvived, {mutant.Id}: {mutation.Source.Path}\t{mutation.LineText}\t{mutation.Operator}\t{mutation.Change}");
        }

        return text.ToString();
    }
}
