using System.CommandLine;

namespace Geopol.Events;

/// <summary><c>geopol convert</c>: records of other formats as claims, and claims in other formats.</summary>
internal static class ConvertCommand
{
    internal static Command Create(ToolRun run)
    {
        var files = CommonOptions.Files("records of the format that --from names");
        var from = Required(ChoiceOption.Create("--from", "The format of the files.", [.. ImportFormat.All.Select(static (format, at) => (format.Name, at))]));
        var to = ChoiceOption.Create("--to", "The format to write; claims by default.", [.. ExportFormat.All.Select(static (format, at) => (format.Name, at))]);
        var events = new Option<string[]>("--events") { Description = "Files of GDELT's events, for mentions of them (--from gdelt-mentions).", HelpName = "file" };
        var loss = new Option<string?>("--loss") { Description = "Writes a report to this file: what became of each column, one JSON object per line.", HelpName = "file" };
        var reconcile = new Option<bool>("--reconcile") { Description = "Adds the identifiers that the registry of actors is sure of." };
        var skip = new Option<long>("--skip") { Description = "Skips this many records, to go on after an interrupted run. Not for formats whose records refer to each other.", HelpName = "records" };
        var format = CommonOptions.Format();
        var quiet = CommonOptions.Quiet();
        var command = new Command("convert", "Converts records of other formats to claims, one JSON object per line. Exits with 1 if a record isn't a claim.")
        {
            files, from, to, events, loss, reconcile, skip, format, quiet,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(skip)?.Tokens is [{ Value: var count }])
            {
                Refuse(result, count, result.GetResult(from)?.Tokens is [{ Value: var name }] ? name : "", result.GetResult(files)?.Tokens.Count ?? 0);
            }
        });
        command.SetAction((result, cancellationToken) =>
        {
            var report = new IssueReport(run.Errors, result.GetValue(format), result.GetValue(quiet));
            var conversion = new Conversion(run, report, ImportFormat.All[result.GetValue(from)], ExportFormat.All[result.GetValue(to)])
            {
                Skip = result.GetValue(skip),
                Reconciles = result.GetValue(reconcile),
            };
            return conversion.RunAsync(result.GetValue(files)!, result.GetValue(events) ?? [], result.GetValue(loss), cancellationToken);
        });
        return command;
    }

    private static Option<T> Required<T>(Option<T> option)
    {
        option.Required = true;
        return option;
    }

    private static void Refuse(System.CommandLine.Parsing.CommandResult result, string count, string name, int files)
    {
        if (!long.TryParse(count, out var records) || records < 0)
        {
            result.AddError($"--skip takes a number of records, not '{count}'.");
        }
        else if (ImportFormat.All.FirstOrDefault(format => format.Name == name) is { Joins: true })
        {
            result.AddError($"--skip can't be used with {name}: its records refer to other records. Convert the whole file.");
        }
        else if (files > 1)
        {
            result.AddError("--skip is for one file. Convert the other files in a run of their own.");
        }
    }
}
