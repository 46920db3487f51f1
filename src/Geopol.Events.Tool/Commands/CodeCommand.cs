using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol code</c>: the meaning of codes of CAMEO, PLOVER, goods and lists of arms.</summary>
internal static class CodeCommand
{
    internal static Command Create(ToolRun run) => TextCommand.Create(
        run,
        "code",
        $"Looks up codes as scheme:code; prints a JSON object for each: its name, and the other data of its table. The schemes are {CodeTables.Schemes}. Exits with 1 if a code isn't known.",
        "codes",
        "Codes with their scheme, as cameo:057 or plover:PROTEST/riot",
        [],
        static _ => static (output, line, file, number, report) =>
        {
            var (members, doubt, reason) = CodeSearch.Find(line.Trim());
            JsonLine.Write(output, line, members ?? (json =>
            {
                json.WriteNull("name"u8);
                json.WriteString("reason"u8, reason);
            }));
            if (members is null)
            {
                report.Add(file, new Issue { Code = IssueCodes.NoCode, Severity = IssueSeverity.Error, Path = "$", Message = reason!, Line = number });
            }
            else if (doubt is { } warning)
            {
                report.Add(file, warning with { Path = "$", Line = number });
            }
        });
}
