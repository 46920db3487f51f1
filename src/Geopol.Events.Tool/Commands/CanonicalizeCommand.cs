using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol canonicalize</c>: the canonical form of a JSON text, which can be hashed and signed.</summary>
internal static class CanonicalizeCommand
{
    internal static Command Create(ToolRun run)
    {
        var file = CommonOptions.File("one JSON text");
        var format = CommonOptions.Format();
        var command = new Command("canonicalize", "Prints the canonical form (RFC 8785) of one JSON text: exactly its bytes, with no line end after them, ready to be hashed.")
        {
            file, format,
        };
        command.SetAction((result, cancellationToken) => CanonicalizeAsync(
            run, result.GetValue(file), new IssueReport(run.Errors, result.GetValue(format)), cancellationToken));
        return command;
    }

    private static async Task<int> CanonicalizeAsync(ToolRun run, string? file, IssueReport report, CancellationToken cancellationToken)
    {
        await run.ReadAsync(
            file is null ? [] : [file],
            report,
            async input =>
            {
                await using var content = await input.ReadContentAsync(cancellationToken);
                var text = await content.ReadWholeAsync(cancellationToken);
                try
                {
                    run.Write(CanonicalJson.Canonicalize(text.Span));
                }
                catch (ClaimFormatException exception)
                {
                    foreach (var issue in exception.Issues)
                    {
                        report.Add(input.Name, issue);
                    }
                }
            },
            cancellationToken);
        return report.ExitCode;
    }
}
