using System.Text;

namespace Geopol.Events.Tests;

/// <summary>Runs the tool within this process.</summary>
internal static class InProcess
{
    internal static Task<ToolOutcome> RunAsync(string input, params string[] args) => RunAsync(Encoding.UTF8.GetBytes(input), args);

    internal static async Task<ToolOutcome> RunAsync(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var source = new MemoryStream(input);
        var exitCode = await GeopolTool.RunAsync(args, source, output, error, cancellationToken: TestContext.Current.CancellationToken);
        return new ToolOutcome(exitCode, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}
