namespace Geopol.Events;

/// <summary>The words that can follow a source, in addition to the verbs of saying in the lexicon.</summary>
internal static class LinkWords
{
    internal static readonly PhraseSet Accuses = new("accuses", "accuse", "accused", "has accused", "have accused");
    internal static readonly PhraseSet RulesNotOut = new("cannot rule out", "can not rule out", "could not rule out", "did not rule out", "does not rule out", "do not rule out", "did not exclude", "does not exclude", "cannot exclude");
    internal static readonly PhraseSet Declines = new("would neither confirm nor deny", "neither confirmed nor denied", "will neither confirm nor deny", "did not comment on claims", "declined to comment on claims", "declined to comment on reports");
    internal static readonly PhraseSet Quotes = new("quoted", "quotes", "quote");
    internal static readonly PhraseSet Corrects = new("corrected", "corrects");
    internal static readonly PhraseSet Perfect = new("has", "have", "had");
    internal static readonly PhraseSet Hearsay = new("reportedly", "apparently");
    internal static readonly PhraseSet Tells = new("told", "tells", "tell");

    internal static readonly (PhraseSet Verbs, SpeechAct Act)[] OnClaims =
    [
        (new("withdrew", "withdraws", "retracted", "retracts", "took back"), SpeechAct.Withdraw),
        (new("disputes", "disputed", "denies", "denied", "rejects", "rejected", "dispute", "deny", "reject"), SpeechAct.Deny),
        (new("doubts", "doubted", "doubt"), SpeechAct.Doubt),
        (new("confirmed", "confirms", "confirm"), SpeechAct.Confirm),
    ];

    private static readonly PhraseSet All = PhraseSet.Of([.. OnClaims.Select(static known => known.Verbs), Accuses, RulesNotOut, Declines, Quotes, Corrects, Perfect, Hearsay, Tells]);

    /// <summary>
    /// Returns true if no link can be next. Then none of these words, no verb of saying and no comma is next. The check is quick. It is never true while words
    /// are listed.
    /// </summary>
    internal static bool IsNoneNext(Cursor cursor) => !cursor.IsListing && !cursor.IsMark(',') && cursor.Next.Own is not { Acts.Length: > 0 } && !cursor.MayStart(All);
}
