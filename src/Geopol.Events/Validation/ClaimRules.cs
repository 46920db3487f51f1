using System.Collections.Immutable;

namespace Geopol.Events;

/// <summary>
/// The rules by which claims are checked, as data: one table serves the fast check (<c>claim.Check()</c>), the
/// FluentValidation validators, and the list of issue codes in the documentation.
/// </summary>
/// <remarks>Immutable and thread safe: what changes a table gives another.</remarks>
public sealed class ClaimRules
{
    private readonly ImmutableArray<Rule> rows;

    private ClaimRules(ImmutableArray<Rule> rows)
    {
        this.rows = rows;
        Claims = Of<Claim>();
        Propositions = Of<Proposition>();
        Links = Of<AttributionLink>();
        Events = Of<GeopolEvent>();
        Transfers = Of<Transfer>();
        Warnings = Of<Warning>();
        Meetings = Of<Meeting>();
        Agreements = Of<Agreement>();
        Interactions = Of<Interaction>();
        Actors = Of<Actor>();
        Affiliations = Of<Affiliation>();
        Places = Of<Place>();
        Goods = Of<Goods>();
        Themes = Of<Theme>();
        Counts = Of<Count>();
        Quantities = Of<Quantity>();
        Monies = Of<Money>();
        Times = Of<EventTime>();
        Likelihoods = Of<Likelihood>();
        Confidences = Of<Confidence>();
        Quotes = Of<Quote>();
        Documents = Of<DocumentReference>();
        Evidence = Of<EvidenceItem>();
        ClaimLinks = Of<ClaimLink>();
    }

    /// <summary>The library's own rules.</summary>
    public static ClaimRules Default { get; } = new([.. LibraryRules.All]);

    /// <summary>The rows, in the order of their definition.</summary>
    public IReadOnlyList<Rule> Rows => rows;

    internal Rule<Claim>[] Claims { get; }

    internal Rule<Proposition>[] Propositions { get; }

    internal Rule<AttributionLink>[] Links { get; }

    internal Rule<GeopolEvent>[] Events { get; }

    internal Rule<Transfer>[] Transfers { get; }

    internal Rule<Warning>[] Warnings { get; }

    internal Rule<Meeting>[] Meetings { get; }

    internal Rule<Agreement>[] Agreements { get; }

    internal Rule<Interaction>[] Interactions { get; }

    internal Rule<Actor>[] Actors { get; }

    internal Rule<Affiliation>[] Affiliations { get; }

    internal Rule<Place>[] Places { get; }

    internal Rule<Goods>[] Goods { get; }

    internal Rule<Theme>[] Themes { get; }

    internal Rule<Count>[] Counts { get; }

    internal Rule<Quantity>[] Quantities { get; }

    internal Rule<Money>[] Monies { get; }

    internal Rule<EventTime>[] Times { get; }

    internal Rule<Likelihood>[] Likelihoods { get; }

    internal Rule<Confidence>[] Confidences { get; }

    internal Rule<Quote>[] Quotes { get; }

    internal Rule<DocumentReference>[] Documents { get; }

    internal Rule<EvidenceItem>[] Evidence { get; }

    internal Rule<ClaimLink>[] ClaimLinks { get; }

    /// <summary>These without the rows of a code.</summary>
    /// <exception cref="ArgumentException">No row has the code.</exception>
    public ClaimRules Without(string code) => new(rows.RemoveAll(Having(code)));

    /// <summary>These and one more row.</summary>
    /// <exception cref="ArgumentException">The row is about a type that no claim has.</exception>
    public ClaimRules With(Rule row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LibraryRules.CheckedTypes.Contains(row.AppliesTo) ? new(rows.Add(row))
            : throw new ArgumentException($"No rule is asked about a {row.AppliesTo.Name}: write the rule for the type that holds it.", nameof(row));
    }

    /// <summary>These, the rows of a code as grave as this.</summary>
    /// <exception cref="ArgumentException">No row has the code.</exception>
    public ClaimRules WithSeverity(string code, Severity severity)
    {
        var has = Having(code);
        return new([.. rows.Select(row => has(row) ? row with { Severity = severity } : row)]);
    }

    /// <summary>The rows that are at least as grave as this.</summary>
    public ClaimRules AtLeast(Severity severity) => new(rows.RemoveAll(row => row.Severity < severity));

    /// <summary>How many rows there are.</summary>
    public override string ToString() => $"{rows.Length} rules";

    private Predicate<Rule> Having(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return rows.Any(row => row.Code == code) ? row => row.Code == code
            : throw new ArgumentException($"No rule has the code '{Excerpt.Of(code)}': see the list of issue codes.", nameof(code));
    }

    private Rule<T>[] Of<T>() where T : class => [.. rows.OfType<Rule<T>>()];
}
