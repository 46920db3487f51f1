namespace Geopol.Events;

/// <summary>The work of a command on claims.</summary>
/// <param name="Take">Handles each result of reading, with the name of its file. The issues of the result are already reported.</param>
internal sealed record ClaimHandler(Action<string, ReadResult<Claim>> Take)
{
    /// <summary>Runs before the first claim is read.</summary>
    internal Action Begin { get; init; } = static () => { };

    /// <summary>Runs after the last claim.</summary>
    internal Action End { get; init; } = static () => { };
}
