using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol say</c>: claims as sentences.</summary>
internal static class SayCommand
{
    private static readonly string[] Languages = ["en", "de"];

    internal static Command Create(ToolRun run)
    {
        var files = CommonOptions.Files("claims, one JSON object per line");
        var language = Language();
        var style = ChoiceOption.Create(
            "--style", "How actors are named: names (the default), or codes: states by their ISO 3166-1 alpha-2 code.",
            ("names", SentenceStyle.Names), ("codes", SentenceStyle.Codes));
        var mode = CommonOptions.Mode();
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("say", "Reads claims, one JSON object per line; prints each as a sentence of the notation, as far as a sentence can express it. Exits with 1 if a line isn't a claim.")
        {
            files, language, style, mode, format, quiet,
        };
        command.Validators.Add(result =>
        {
            // GetValue would throw for an option without a value, with a wrong value or with two values.
            if (result.GetResult(style)?.Tokens is [{ Value: "codes" }] && result.GetResult(language)?.Tokens is [{ Value: not "en" }])
            {
                result.AddError("--style codes is English: leave --lang out.");
            }
        });
        command.SetAction((result, cancellationToken) => SayAsync(
            run,
            result.GetValue(files)!,
            new ReadOptions { Mode = result.GetValue(mode) },
            Sayer(result.GetValue(language), result.GetValue(style)),
            new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet)),
            cancellationToken));
        return command;
    }

    private static Option<string> Language()
    {
        var option = new Option<string>("--lang")
        {
            Description = "The language of the sentences: en (the default), or de (German), which can't be read back.",
            HelpName = string.Join('|', Languages),
        };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [var given] && !Languages.Contains(given.Value))
            {
                result.AddError($"--lang takes {string.Join(", ", Languages)}, not '{given.Value}'.");
            }
        });
        option.CompletionSources.Clear();
        option.CompletionSources.Add(Languages);
        return option;
    }

    // Only the English sentence has styles.
    private static Func<Claim, string> Sayer(string? language, SentenceStyle style) =>
        language is null or "en" ? claim => claim.Say(style) : static claim => claim.Say(German.Instance);

    private static async Task<int> SayAsync(
        ToolRun run, string[] files, ReadOptions options, Func<Claim, string> say, IssueReport report, CancellationToken cancellationToken)
    {
        await run.ReadAsync(
            files,
            report,
            async input =>
            {
                await foreach (var result in input.ReadClaimsAsync(options, cancellationToken))
                {
                    foreach (var issue in result.Issues)
                    {
                        report.Add(input.Name, issue);
                    }

                    if (result.Value is { } claim)
                    {
                        run.Write(Encoding.UTF8.GetBytes($"{say(claim)}\n"));
                    }
                }
            },
            cancellationToken);
        return report.ExitCode;
    }
}
