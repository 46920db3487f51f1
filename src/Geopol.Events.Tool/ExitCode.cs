namespace Geopol.Events;

/// <summary>The exit codes of the tool, for scripts.</summary>
internal static class ExitCode
{
    internal const int Success = 0;

    /// <summary>There were issues of severity error.</summary>
    internal const int Issues = 1;

    /// <summary>Wrong usage, a file that can't be read, or an output that can't be written.</summary>
    internal const int Failure = 2;

    /// <summary>Ctrl-C: 128 plus the number of SIGINT, as in shells.</summary>
    internal const int Interrupted = 130;

    /// <summary>128 plus the number of SIGTERM.</summary>
    internal const int Terminated = 143;
}
