namespace Geopol.Events;

/// <summary>Ends the reading of a text that has more values than are allowed. <see cref="ClaimJson"/> makes an issue of it.</summary>
internal sealed class TooManyValuesException(long offset) : Exception
{
    /// <summary>Where the value begins that is one too many.</summary>
    internal long Offset { get; } = offset;
}
