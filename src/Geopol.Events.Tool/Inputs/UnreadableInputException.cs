namespace Geopol.Events;

/// <summary>A file can't be opened or read. The message is the reason, without the name of the file.</summary>
internal sealed class UnreadableInputException(string message, Exception? cause = null) : Exception(message, cause);
