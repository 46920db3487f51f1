using System.CommandLine;
using NodaTime;

namespace Geopol.Events;

/// <summary><c>geopol who</c>: the actors that names and codes mean.</summary>
internal static class WhoCommand
{
    // No actor of the registry is of the kind "unknown".
    private static readonly ActorKind[] Kinds = [.. ActorKind.Known.Where(static kind => kind != ActorKind.Unknown)];

    internal static Command Create(ToolRun run)
    {
        var on = DateOption.Create("--on", "The day, as 2026-11-30, of which the text speaks: codes change their owners, and states begin and end. Without it the present counts.");
        var kind = ChoiceOption.Create("--kind", $"Finds only actors of this kind: {string.Join(", ", Kinds)}.", [.. Kinds.Select(static known => (known.Text, known))]);
        kind.HelpName = "kind";
        return TextCommand.Create(
            run,
            "who",
            "Looks up actors by name, or by code with its scheme (iso3166-1-alpha-2:KP); prints a JSON object for each: whether it is found, its name and id, or the candidates.",
            "actors",
            "Names, or codes as scheme:code",
            [on, kind],
            result => Writer(result.GetValue(on), result.GetValue(kind)));
    }

    private static LineCommand.LineWriter Writer(LocalDate? on, ActorKind kind) => (output, line, file, number, report) =>
    {
        var (lookup, issue) = ActorSearch.Find(line.Trim(), on, kind);
        ActorJson.Write(output, line, lookup);
        if (issue is { } reason)
        {
            report.Add(file, reason with { Line = number });
        }
    };
}
