using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol say</c>: claims as sentences.</summary>
internal static class SayCommand
{
    private static readonly string[] Languages = ["en", "de"];

    internal static Command Create(ToolRun run)
    {
        var language = Language();
        var style = ChoiceOption.Create(
            "--style", "How actors are named: names (the default), or codes: states by their ISO 3166-1 alpha-2 code.",
            ("names", SentenceStyle.Names), ("codes", SentenceStyle.Codes));
        var command = ClaimCommand.Create(
            run,
            "say",
            "Reads claims, one JSON object per line; prints each as a sentence of the notation, as far as a sentence can express it. Exits with 1 if a line isn't a claim.",
            [language, style],
            (result, _) => Handler(run, Sayer(result.GetValue(language), result.GetValue(style))));
        command.Validators.Add(result =>
        {
            // GetValue would throw for an option without a value, with a wrong value or with two values.
            if (result.GetResult(style)?.Tokens is [{ Value: "codes" }] && result.GetResult(language)?.Tokens is [{ Value: not "en" }])
            {
                result.AddError("--style codes is English: leave --lang out.");
            }
        });
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

    private static ClaimHandler Handler(ToolRun run, Func<Claim, string> say) => new((_, result) =>
    {
        if (result.Value is { } claim)
        {
            run.Write(Encoding.UTF8.GetBytes($"{say(claim)}\n"));
        }
    });
}
