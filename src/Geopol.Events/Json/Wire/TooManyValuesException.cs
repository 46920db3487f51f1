namespace Geopol.Events;

/// <summary>The exception that ends the reading of a text that has too many values. <see cref="ClaimJson"/> turns it into an issue.</summary>
internal sealed class TooManyValuesException(long offset) : Exception
{
    /// <summary>The byte offset of the first value that exceeds the limit.</summary>
    internal long Offset { get; } = offset;
}
