namespace Geopol.Events;

/// <summary>Thrown to end the reading of a text with more values than are allowed. <see cref="ClaimJson"/> turns it into an issue.</summary>
internal sealed class TooManyValuesException(long offset) : Exception
{
    /// <summary>The byte offset of the first value that exceeds the limit.</summary>
    internal long Offset { get; } = offset;
}
