namespace Geopol.Events.Tests;

/// <summary>The result of a reader for a gold sentence, and the verdict on it.</summary>
internal sealed record GoldReading(GoldSentence Sentence, GoldVerdict Result)
{
    internal bool IsAccepted => Result.Verdict != Verdict.Refused;

    internal bool IsRight => Result.Verdict == Verdict.Right;

    /// <summary>Reads all gold sentences with a reader. The reader returns the claim as JSON, or null to refuse the sentence.</summary>
    internal static IReadOnlyList<GoldReading> By(Func<string, string?> parse) =>
        [.. GoldSentences.All.Select(sentence => new GoldReading(sentence, GoldScorer.Score(sentence, parse(sentence.Text))))];

    /// <inheritdoc/>
    public override string ToString() => $"{Sentence.Id} {Sentence.Text}\n      {Result}";
}
