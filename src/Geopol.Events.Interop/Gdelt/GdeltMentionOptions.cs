namespace Geopol.Events.Interop;

/// <summary>The options for reading GDELT's mentions: the events that they mention.</summary>
/// <remarks>Immutable and thread safe; compared by value, the registry, the encoding and the events by reference.</remarks>
public sealed record GdeltMentionOptions : ImportOptions
{
    /// <summary>
    /// The claims of the events at hand, by their GLOBALEVENTID, as <see cref="GdeltEventReader"/> reads them. Empty by default: each mention is then a report of an event of which only the
    /// number is known. A mention has the event of its claim, and the mentioning document as its source.
    /// </summary>
    public IReadOnlyDictionary<string, Claim> Events { get; init => field = value ?? throw new ArgumentNullException(nameof(Events)); } = new Dictionary<string, Claim>();
}
