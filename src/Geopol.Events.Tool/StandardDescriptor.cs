using System.Runtime.InteropServices;

namespace Geopol.Events;

/// <summary>The descriptors of the standard streams.</summary>
internal static class StandardDescriptor
{
    internal const int Input = 0;
    internal const int Output = 1;
    internal const int Error = 2;

    private const int GetFlags = 1;
    private const int CloseOnExec = 1;

    /// <summary>
    /// Whether the process was started with this descriptor closed (<c>&lt;&amp;-</c>). The runtime then uses the number for a pipe of its own, from
    /// which nothing ever comes and into which no one should write. The pipe has a flag that no inherited descriptor can have. Always false on
    /// Windows, which has no such numbers.
    /// </summary>
    internal static bool IsClosed(int descriptor) =>
        !OperatingSystem.IsWindows() && Control(descriptor, GetFlags) is var flags && (flags < 0 || (flags & CloseOnExec) != 0);

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int descriptor, int command);
}
