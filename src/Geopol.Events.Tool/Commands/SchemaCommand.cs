using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol schema</c>: the JSON Schema of a claim.</summary>
internal static class SchemaCommand
{
    internal static Command Create(ToolRun run)
    {
        var strict = new Option<bool>("--strict")
        {
            Description = "The schema of the claims that the tool writes and that --mode strict reads: closed objects, known codes, nothing empty.",
        };
        var command = new Command("schema", "Prints the JSON Schema (2020-12) of a claim. It accepts all claims that validate reads; --strict is for claims that you send.")
        {
            strict,
        };
        command.SetAction(result => Print(run, result.GetValue(strict) ? ClaimSchema.StrictText : ClaimSchema.Text));
        return command;
    }

    private static int Print(ToolRun run, string schema)
    {
        run.Write(Encoding.UTF8.GetBytes(schema));
        return ExitCode.Success;
    }
}
