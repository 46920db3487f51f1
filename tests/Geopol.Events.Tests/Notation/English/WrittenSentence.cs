using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Writes and reads sentences with the grammar of frames.</summary>
internal static class WrittenSentence
{
    private static readonly ClaimWriter Writer = new(Vocabulary.Default);

    internal static string Of(Claim claim) => Writer.Write(claim);

    internal static string Of(Proposition proposition) => Writer.Write(proposition);

    /// <summary>Returns the claim of a sentence. Returns null if the sentence can't be read.</summary>
    internal static Claim? Read(string sentence) => new ClaimReader(new Cursor(sentence, Vocabulary.Default)).Read();

    /// <summary>
    /// Returns whether the sentence is read as the claim. All members that bear on truth must be equal, and the sentence must not say anything that the claim
    /// doesn't say.
    /// </summary>
    internal static bool SaysAllThatBearsOnTruth(string sentence, Claim claim) =>
        Read(sentence) is { } read && SentenceCheck.NotesFor(SaidClaim.Of(claim, out _), SaidClaim.Parse(ClaimJson.Serialize(read))) is { Count: 0 };
}
