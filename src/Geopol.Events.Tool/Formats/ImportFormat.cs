using Geopol.Events.Interop;

namespace Geopol.Events;

/// <summary>A format that <c>geopol convert</c> reads.</summary>
/// <param name="Name">The word after <c>--from</c>.</param>
/// <param name="Read">Reads the content of a file; null for claims, which the tool reads in each of their forms.</param>
internal sealed record ImportFormat(string Name, Func<Stream, ImportInputs, CancellationToken, ClaimImport>? Read)
{
    /// <summary>Whether records refer to other records, so that the reading can't begin in the middle.</summary>
    internal bool Joins { get; init; }

    /// <summary>All formats, in the order of the help text.</summary>
    internal static IReadOnlyList<ImportFormat> All { get; } =
    [
        new("claims", null),
        new("gdelt", static (stream, _, cancel) => GdeltEventReader.ReadAsync(stream, null, cancel)),
        new("gdelt-mentions", static (stream, inputs, cancel) => GdeltMentionReader.ReadAsync(stream, new GdeltMentionOptions { Events = inputs.Events }, cancel)) { Joins = true },
        new("icews", static (stream, _, cancel) => IcewsReader.ReadAsync(stream, null, cancel)),
        new("ucdp", static (stream, _, cancel) => UcdpReader.ReadAsync(stream, null, cancel)),
        new("acled", static (stream, _, cancel) => AcledReader.ReadAsync(stream, null, cancel)),
        new("sipri", static (stream, _, cancel) => SipriReader.ReadAsync(stream, null, cancel)),
        new("plover", static (stream, _, cancel) => PloverReader.ReadAsync(stream, null, cancel)),
        new("polecat", static (stream, _, cancel) => PolecatReader.ReadAsync(stream, null, cancel)),
        new("ftm", static (stream, _, cancel) => FollowTheMoneyReader.ReadAsync(stream, null, cancel)) { Joins = true },
        new("stix", static (stream, _, cancel) => StixReader.ReadAsync(stream, null, cancel)) { Joins = true },
    ];
}
