namespace Geopol.Events;

/// <summary>The reader of standard output has closed the pipe (<c>| head</c>), so the run has done its work.</summary>
internal sealed class ClosedPipeException() : IOException("The reader of the output has closed it.");
