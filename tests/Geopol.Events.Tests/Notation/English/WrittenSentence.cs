using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>Writes and reads sentences with the grammar of frames.</summary>
internal static class WrittenSentence
{
    private static readonly ClaimWriter Writer = new(Vocabulary.Default);

    internal static string Of(Claim claim) => Writer.Write(claim);

    internal static string Of(Proposition proposition) => Writer.Write(proposition);

    /// <summary>Returns the claim of a sentence; null if the sentence isn't read.</summary>
    internal static Claim? Read(string sentence) => new ClaimReader(new Cursor(sentence, Vocabulary.Default)).Read();

    /// <summary>
    /// Whether a sentence is read as the claim: all members that bear on truth are equal, and the sentence says nothing that the claim doesn't.
    /// </summary>
    internal static bool SaysAllThatBearsOnTruth(string sentence, Claim claim) =>
        Read(sentence) is { } read && SentenceCheck.NotesFor(SaidClaim.Of(claim, out _), SaidClaim.Parse(ClaimJson.Serialize(read))) is { Count: 0 };
}
