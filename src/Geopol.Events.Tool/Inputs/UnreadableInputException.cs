namespace Geopol.Events;

/// <summary>A file can't be opened or read; the message says why, without its name.</summary>
internal sealed class UnreadableInputException(string message, Exception? cause = null) : Exception(message, cause);
