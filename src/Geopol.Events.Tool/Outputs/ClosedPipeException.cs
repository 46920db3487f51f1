namespace Geopol.Events;

/// <summary>Nobody reads standard output any more (<c>| head</c>): the run has done what was asked for.</summary>
internal sealed class ClosedPipeException() : IOException("Nobody reads the output.");
