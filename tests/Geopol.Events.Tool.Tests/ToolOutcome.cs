namespace Geopol.Events.Tests;

/// <summary>The result of a run of the tool.</summary>
internal sealed record ToolOutcome(int ExitCode, string Output, string Error)
{
    internal string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
