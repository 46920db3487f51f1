using System.Runtime.InteropServices;

namespace Geopol.Events;

/// <summary>The writing end of a pipe. An output that isn't a pipe never counts as closed.</summary>
internal readonly struct PipeEnd
{
    private const short Error = 0x08;
    private const short HangUp = 0x10;

    private readonly int descriptor;

    private PipeEnd(int descriptor) => this.descriptor = descriptor;

    internal static PipeEnd StandardOutput => new(StandardDescriptor.Output);

    internal static PipeEnd StandardError => new(StandardDescriptor.Error);

    /// <summary>Whether the reading end is closed. Always false on Windows, where the system doesn't report it.</summary>
    internal bool IsClosed
    {
        get
        {
            if (OperatingSystem.IsWindows())
            {
                return false;
            }

            var request = new Request { Descriptor = descriptor };
            return Poll(ref request, 1, 0) > 0 && (request.Returned & (Error | HangUp)) != 0;
        }
    }

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref Request request, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Request
    {
        internal int Descriptor;
        internal short Asked;
        internal short Returned;
    }
}
