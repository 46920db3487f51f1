namespace Geopol.Events.Tests;

/// <summary>Compares the kind of an agreement, meeting or warning, if a kind is expected.</summary>
internal static class KindScore
{
    private static readonly string[] WordsOfAgreement = ["kind", "name", "subject", "topics", "terms", "verb", "predicate", "lemma"];

    internal static void Compare(GoldComparison comparison)
    {
        if (comparison.Expected.Kind is not { } kind)
        {
            return;
        }

        var found = comparison.Claim.WordOfEvent("kind", "name");
        if (comparison.Event == "agreement")
        {
            if (!LabelMatch.IsAny(kind, comparison.Claim.Together(WordsOfAgreement), isClause: true))
            {
                comparison.Poorer($"kind '{kind}' absent" + (string.IsNullOrEmpty(found) ? "" : $" (claim: {found})"));
            }
        }
        else if (found is null)
        {
            comparison.Poorer($"kind {kind} absent");
        }
        else if (!GoldSameWords.Are(found, kind.Text))
        {
            comparison.Wrong($"kind {found}, not {kind}");
        }
    }
}
