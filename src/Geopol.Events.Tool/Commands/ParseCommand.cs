using System.Buffers;
using System.CommandLine;
using NodaTime;

namespace Geopol.Events;

/// <summary><c>geopol parse</c>: reads sentences as claims.</summary>
internal static class ParseCommand
{
    // Longer than any sentence.
    private const int MaxLength = 100_000;

    internal static Command Create(ToolRun run)
    {
        var unknownNames = ChoiceOption.Create(
            "--unknown-names",
            "How to read a name that isn't known: refuse makes the sentence faulty (the default), accept takes it as the participant that the verb expects.",
            ("refuse", UnknownNames.Refuse), ("accept", UnknownNames.Accept));
        var relativeTo = DateOption.Create(
            "--relative-to", "The date, as 2026-11-30, that words such as \"yesterday\" are relative to. Without it they remain words.");
        return LineCommand.Create(
            run,
            "parse",
            "Reads sentences of the notation, one per line; prints the claim of each as a JSON object. Exits with 1 if a line isn't a sentence.",
            "sentences, one per line; an argument with spaces that names no file is a sentence",
            MaxLength,
            [unknownNames, relativeTo],
            static argument => argument.Contains(' ', StringComparison.Ordinal),
            result => Writer(NotationOf(result.GetValue(unknownNames), result.GetValue(relativeTo))));
    }

    private static ClaimNotation NotationOf(UnknownNames unknownNames, LocalDate? relativeTo)
    {
        var notation = ClaimNotation.Default.With(unknownNames);
        return relativeTo is { } date ? notation.With(date) : notation;
    }

    private static LineCommand.LineWriter Writer(ClaimNotation notation) => (output, line, file, number, report) =>
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var isRead = notation.TryParse(line, out var claim, out IReadOnlyList<Issue> issues);
        foreach (var issue in issues)
        {
            report.Add(file, issue with { Line = number, ByteOffset = -1 });
        }

        if (isRead)
        {
            ClaimJson.Write(output, claim!);
            output.Write("\n"u8);
        }
    };
}
