using System.Diagnostics;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The tool as a process of its own.</summary>
internal sealed class ToolProcess : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process process;

    private ToolProcess(Process process) => this.process = process;

    internal static string Dll { get; } = Path.Combine(AppContext.BaseDirectory, "Geopol.Events.Tool.dll");

    internal Stream Input => process.StandardInput.BaseStream;

    internal StreamReader Output => process.StandardOutput;

    internal StreamReader Error => process.StandardError;

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    internal static ToolProcess Start(IEnumerable<string> args, params IEnumerable<(string Name, string Value)> environment) =>
        Start("dotnet", ["exec", Dll, .. args], environment);

    internal static ToolProcess Start(string program, IEnumerable<string> args, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ToolProcess(Process.Start(start)!);
    }

    /// <summary>Sends all the input, and waits for the end.</summary>
    internal async Task<ToolOutcome> FinishAsync(string input, CancellationToken cancellationToken)
    {
        var output = Output.ReadToEndAsync(cancellationToken);
        var error = Error.ReadToEndAsync(cancellationToken);
        await Input.WriteAsync(Utf8.GetBytes(input), cancellationToken);
        Input.Close();
        return new ToolOutcome(await ExitCodeAsync(), await output, await error);
    }

    internal async Task<int> ExitCodeAsync()
    {
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    internal async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
