using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Geopol.Events.Tests;

/// <summary>The processor time of the current thread. Other threads and processes don't count, so other load on the machine changes it little.</summary>
internal static partial class ThreadTime
{
    // The value of CLOCK_THREAD_CPUTIME_ID on Linux.
    private const int ThreadClock = 3;

    /// <summary>The processor time so far. On systems without a precise clock per thread, it is the elapsed time.</summary>
    internal static TimeSpan Now => OperatingSystem.IsLinux() && ReadClock(ThreadClock, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromTicks(time.Nanoseconds / TimeSpan.NanosecondsPerTick)
        : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int ReadClock(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        internal readonly nint Seconds;
        internal readonly nint Nanoseconds;
    }
}
