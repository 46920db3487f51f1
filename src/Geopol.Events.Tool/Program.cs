using System.Runtime.InteropServices;

namespace Geopol.Events;

/// <summary>The process around <see cref="GeopolTool"/>: its streams and its signals.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var cancellation = new CancellationTokenSource();
        var isTerminated = false;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Heed);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Heed);
        using var input = StandardDescriptor.IsClosed(StandardDescriptor.Input) ? null : Console.OpenStandardInput();
        using var output = StandardStream.Output();
        using var error = StandardStream.Error();
        var exitCode = await GeopolTool.RunAsync(args, input, output, error, Terminal.OfError(), cancellation.Token);
        return exitCode == ExitCode.Interrupted && isTerminated ? ExitCode.Terminated : exitCode;

        // The first signal only cancels the run. The second signal ends the process, even if it waits for an output that has no reader.
        void Heed(PosixSignalContext context)
        {
            context.Cancel = !cancellation.IsCancellationRequested;
            isTerminated |= context.Signal == PosixSignal.SIGTERM;
            cancellation.Cancel();
        }
    }
}
