using System.CommandLine;
using NodaTime;

namespace Geopol.Events;

/// <summary><c>geopol when</c>: the dates that phrases of time mean.</summary>
internal static class WhenCommand
{
    internal static Command Create(ToolRun run)
    {
        var relativeTo = DateOption.Create("--relative-to", "The date, as 2026-11-30, that the phrases are relative to: mostly the day of publication. Required.");
        var language = ChoiceOption.Create(
            "--lang", "The language of the phrases: en (English, the default), or de (German).", ("en", LanguageTag.English), ("de", LanguageTag.German));
        var tense = ChoiceOption.Create(
            "--tense", "The tense of the sentence: whether \"on Monday\" is the Monday before the date or after it.", ("past", Tense.Past), ("future", Tense.Future));
        var command = TextCommand.Create(
            run,
            "when",
            "Reads phrases of time (\"on Monday\", \"in the coming days\") relative to a date; prints a JSON object for each: the EDTF date and the convention that gave it.",
            "phrases",
            "Phrases of time",
            [relativeTo, language, tense],
            result => Writer(result.GetValue(relativeTo)!.Value, result.GetValue(language), result.GetValue(tense)));
        command.Validators.Add(result =>
        {
            if (result.GetResult(relativeTo) is null)
            {
                result.AddError("--relative-to is missing: give the date that the phrases are relative to, as in --relative-to 2026-11-30.");
            }
        });
        return command;
    }

    private static LineCommand.LineWriter Writer(LocalDate relativeTo, LanguageTag language, Tense tense) => (output, line, _, _, _) =>
    {
        var reading = TimePhraseResolver.Default.Resolve(line.Trim(), language.IsAbsent ? LanguageTag.English : language, relativeTo, tense);
        JsonLine.Write(output, line, json =>
        {
            json.WriteString("edtf"u8, reading.IsResolved ? reading.Time!.Edtf.Text : null);
            json.WriteString("convention"u8, reading.Convention?.Id);
            if (!reading.IsResolved)
            {
                json.WriteString("reason"u8, reading.Reason);
            }
        });
    };
}
