namespace Geopol.Events.Tests;

/// <summary>What a reader made of a gold sentence, and what that is worth.</summary>
internal sealed record GoldReading(GoldSentence Sentence, GoldVerdict Result)
{
    internal bool IsAccepted => Result.Verdict != Verdict.Refused;

    internal bool IsRight => Result.Verdict == Verdict.Right;

    /// <summary>The readings of all gold sentences by a reader, which gives the claim in JSON or null where it refuses.</summary>
    internal static IReadOnlyList<GoldReading> By(Func<string, string?> parse) =>
        [.. GoldSentences.All.Select(sentence => new GoldReading(sentence, GoldScorer.Score(sentence, parse(sentence.Text))))];

    /// <inheritdoc/>
    public override string ToString() => $"{Sentence.Id} {Sentence.Text}\n      {Result}";
}
