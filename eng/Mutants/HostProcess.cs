using System.Diagnostics;
using System.Globalization;

namespace Geopol.Events.Mutants;

/// <summary>A process that runs the tests nearest to an area, for one mutant after the other.</summary>
internal sealed class HostProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PatienceAtStart = TimeSpan.FromMinutes(15);

    private readonly Process process;

    private HostProcess(Process process) => this.process = process;

    /// <summary>Starts the process in the folder of the tests; it takes their dependencies from there.</summary>
    internal static async Task<HostProcess> Start(string folder, IEnumerable<string> classes)
    {
        var own = Path.Combine(folder, "Mutants.dll");
        var tests = Path.Combine(folder, "Geopol.Events.Tests");
        var host = new HostProcess(Process.Start(new ProcessStartInfo("dotnet",
            ["exec", "--runtimeconfig", tests + ".runtimeconfig.json", "--depsfile", tests + ".deps.json", own, "--host", folder, .. classes])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
        var greeting = await host.ReadLine(PatienceAtStart);
        return greeting is { Length: > 0 } ? host : throw new InvalidOperationException($"The host in {folder} doesn't start.");
    }

    /// <summary>Returns the verdict on a mutant, or null if the process ended or didn't answer in time and must be replaced.</summary>
    internal async Task<string?> Judge(int mutant)
    {
        await process.StandardInput.WriteLineAsync(mutant.ToString(CultureInfo.InvariantCulture));
        await process.StandardInput.FlushAsync();
        return await ReadLine(Patience);
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private async Task<string?> ReadLine(TimeSpan patience)
    {
        using var cancellation = new CancellationTokenSource(patience);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(cancellation.Token) is { } line)
            {
                if (line.StartsWith("killed", StringComparison.Ordinal) || line == "survived" || line.EndsWith(" tests", StringComparison.Ordinal))
                {
                    return line;
                }
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
