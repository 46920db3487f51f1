namespace Geopol.Events.Interop;

/// <summary>Two releases of the trade register compared by deal: which deals changed, and which are in one release only.</summary>
/// <remarks>
/// <para>
/// Immutable and thread safe; compared by value. SIPRI publishes the register each year and corrects earlier rows without saying which.
/// </para>
/// <para>
/// A deal is the same in both releases if recipient, supplier, designation and year of order are equal; in the layout of deals, if the id of the deal and the year of
/// delivery are. Of several such deals, those with equal contents belong together, and the others in the order of the files. A deal that is left in each release, with
/// the same recipient, supplier and designation and another year of order, is the same deal with a corrected year.
/// </para>
/// </remarks>
public sealed record SipriComparison
{
    private SipriComparison()
    {
    }

    /// <summary>
    /// The claims of the later release that differ from those of the earlier one, in the order of the file. Each has a link with the relation
    /// <see cref="LinkRelation.Replaces"/> to the earlier claim.
    /// </summary>
    public EquatableArray<Claim> Changed { get; private init; }

    /// <summary>The claims of deals that only the later release has.</summary>
    public EquatableArray<Claim> Added { get; private init; }

    /// <summary>The claims of deals that only the earlier release has. The deal may be wrong, or have another name now.</summary>
    public EquatableArray<Claim> Removed { get; private init; }

    /// <summary>The number of deals that are equal in both releases, apart from the release.</summary>
    public int Unchanged { get; private init; }

    /// <summary>Compares two releases. Both are kept in memory.</summary>
    /// <param name="earlier">The earlier release, as read by <see cref="SipriReader"/>. Results without a claim are skipped.</param>
    /// <param name="later">The later release, in the same layout.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">A release is null.</exception>
    public static async Task<SipriComparison> CompareAsync(IAsyncEnumerable<ReadResult<Claim>> earlier, IAsyncEnumerable<ReadResult<Claim>> later, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var before = await ListAsync(earlier, cancellationToken).ConfigureAwait(false);
        var after = await ListAsync(later, cancellationToken).ConfigureAwait(false);
        var pairs = new SipriPairs(before, after);
        pairs.Pair(Contents, isOnlyOne: false);
        var unchanged = pairs.Count;
        pairs.Pair(SipriDealKey.Of, isOnlyOne: false);
        pairs.Pair(static claim => SipriDealKey.Of(claim) with { Year = null }, isOnlyOne: true);
        return new SipriComparison
        {
            Changed = [.. pairs.Paired.Where(pair => Contents(pair.Before) != Contents(pair.After)).Select(static pair => Replacing(pair.After, pair.Before))],
            Added = [.. pairs.OnlyAfter],
            Removed = [.. pairs.OnlyBefore],
            Unchanged = unchanged,
        };
    }

    /// <summary>Returns the numbers of deals.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Unchanged} unchanged, {Changed.Count} changed, {Added.Count} added, {Removed.Count} removed");

    private static async Task<List<Claim>> ListAsync(IAsyncEnumerable<ReadResult<Claim>> release, CancellationToken cancellationToken)
    {
        List<Claim> claims = [];
        await foreach (var result in release.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (result.Value is { } claim)
            {
                claims.Add(claim);
            }
        }

        return claims;
    }

    /// <summary>The claim without the release and without what the recorder added to it.</summary>
    private static Claim Contents(Claim claim) =>
        claim with { Extraction = claim.Extraction is { } extraction ? extraction with { Version = null } : null, Links = default, RecordedBy = null, RecordedAt = null };

    private static Claim Replacing(Claim claim, Claim earlier) =>
        claim with { Links = [.. claim.Links, new ClaimLink { Relation = LinkRelation.Replaces, To = earlier.ContentId }] };
}
