namespace Geopol.Events.Benchmarks;

/// <summary>A ratio of two times with the limit that it may not exceed. Without a limit the ratio is only reported.</summary>
internal sealed record Target(string Name, string Against, double? AtMost = null)
{
    internal static IReadOnlyList<Target> OfClaims { get; } =
    [
        new(Contest.Read, Contest.Document, 1.9),
        new(Contest.Read, Contest.Plain, 0.5),
        new(Contest.Read, Contest.Scan),
        new(Contest.Write, Contest.Replay, 1.15),
        new(Contest.Check, Contest.Document, 0.2),
        new(Contest.Id, Contest.Hash),
        new(Contest.Edtf, Contest.Iso, 1.5),
        new(Contest.Sentence, Contest.SentenceJson, 1.0),
        new(Contest.Said, Contest.SentenceJson, 0.5),
        new(Contest.CorpusSaid, Contest.CorpusJson),
        new(Contest.CorpusSentence, Contest.CorpusJson),
    ];

    /// <summary>Reading a stream takes at most twice as long as scanning it.</summary>
    internal static IReadOnlyList<Target> OfStreams { get; } = [new(StreamContest.Read, StreamContest.Scan, 2), new(StreamContest.ReadUnlike, StreamContest.Scan)];
}
