using System.Collections.Immutable;

namespace Geopol.Events;

/// <summary>
/// The rules by which claims are checked, as data. One table serves the fast check (<c>claim.Check()</c>), the
/// FluentValidation validators, and the list of issue codes in the documentation.
/// </summary>
/// <remarks>Immutable and thread safe. Methods that change a table return a copy.</remarks>
public sealed class ClaimRules
{
    private readonly ImmutableArray<Rule> rows;

    private ClaimRules(ImmutableArray<Rule> rows)
    {
        this.rows = rows;
        Claims = Of<Claim>(static value => LibraryRules.IsAnyBroken(value));
        Propositions = Of<Proposition>(static value => LibraryRules.IsAnyBroken(value));
        Links = Of<AttributionLink>(static value => LibraryRules.IsAnyBroken(value));
        Events = Of<GeopolEvent>(static value => LibraryRules.IsAnyBroken(value));
        Transfers = Of<Transfer>(static value => LibraryRules.IsAnyBroken(value));
        Warnings = Of<Warning>(static value => LibraryRules.IsAnyBroken(value));
        Meetings = Of<Meeting>(static value => LibraryRules.IsAnyBroken(value));
        Agreements = Of<Agreement>(static value => LibraryRules.IsAnyBroken(value));
        Interactions = Of<Interaction>(static value => LibraryRules.IsAnyBroken(value));
        Actors = Of<Actor>(static value => LibraryRules.IsAnyBroken(value));
        Affiliations = Of<Affiliation>(static value => LibraryRules.IsAnyBroken(value));
        Places = Of<Place>(static value => LibraryRules.IsAnyBroken(value));
        Goods = Of<Goods>(static value => LibraryRules.IsAnyBroken(value));
        Themes = Of<Theme>(static value => LibraryRules.IsAnyBroken(value));
        Counts = Of<Count>(static value => LibraryRules.IsAnyBroken(value));
        Quantities = Of<Quantity>(static value => LibraryRules.IsAnyBroken(value));
        Monies = Of<Money>(static value => LibraryRules.IsAnyBroken(value));
        Times = Of<EventTime>(static value => LibraryRules.IsAnyBroken(value));
        Likelihoods = Of<Likelihood>(static value => LibraryRules.IsAnyBroken(value));
        Confidences = Of<Confidence>(static value => LibraryRules.IsAnyBroken(value));
        Quotes = Of<Quote>(static value => LibraryRules.IsAnyBroken(value));
        Documents = Of<DocumentReference>(static value => LibraryRules.IsAnyBroken(value));
        Evidence = Of<EvidenceItem>(static value => LibraryRules.IsAnyBroken(value));
        ClaimLinks = Of<ClaimLink>(static value => LibraryRules.IsAnyBroken(value));
    }

    /// <summary>The library's own rules.</summary>
    public static ClaimRules Default { get; } = new(LibraryRules.All);

    /// <summary>The rows: the library's in the order of their codes, then the rows that were added.</summary>
    public IReadOnlyList<Rule> Rows => rows;

    internal RuleTable<Claim> Claims { get; }

    internal RuleTable<Proposition> Propositions { get; }

    internal RuleTable<AttributionLink> Links { get; }

    internal RuleTable<GeopolEvent> Events { get; }

    internal RuleTable<Transfer> Transfers { get; }

    internal RuleTable<Warning> Warnings { get; }

    internal RuleTable<Meeting> Meetings { get; }

    internal RuleTable<Agreement> Agreements { get; }

    internal RuleTable<Interaction> Interactions { get; }

    internal RuleTable<Actor> Actors { get; }

    internal RuleTable<Affiliation> Affiliations { get; }

    internal RuleTable<Place> Places { get; }

    internal RuleTable<Goods> Goods { get; }

    internal RuleTable<Theme> Themes { get; }

    internal RuleTable<Count> Counts { get; }

    internal RuleTable<Quantity> Quantities { get; }

    internal RuleTable<Money> Monies { get; }

    internal RuleTable<EventTime> Times { get; }

    internal RuleTable<Likelihood> Likelihoods { get; }

    internal RuleTable<Confidence> Confidences { get; }

    internal RuleTable<Quote> Quotes { get; }

    internal RuleTable<DocumentReference> Documents { get; }

    internal RuleTable<EvidenceItem> Evidence { get; }

    internal RuleTable<ClaimLink> ClaimLinks { get; }

    /// <summary>Returns a copy without the rules that have this code.</summary>
    /// <exception cref="ArgumentException">No rule has the code.</exception>
    public ClaimRules Without(string code) => new(rows.RemoveAll(Having(code)));

    /// <summary>Returns a copy with one more rule.</summary>
    /// <exception cref="ArgumentException">The rule is about a type that is not checked.</exception>
    public ClaimRules With(Rule row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LibraryRules.CheckedTypes.Contains(row.AppliesTo) ? new(rows.Add(row))
            : throw new ArgumentException($"No rule is asked about a {row.AppliesTo.Name}: write the rule for the type that holds it.", nameof(row));
    }

    /// <summary>Returns a copy in which the rules with this code have this severity.</summary>
    /// <exception cref="ArgumentException">No rule has the code.</exception>
    public ClaimRules WithSeverity(string code, Severity severity)
    {
        var has = Having(code);
        return new([.. rows.Select(row => has(row) ? row with { Severity = severity } : row)]);
    }

    /// <summary>Returns a copy with the rules of this severity and above.</summary>
    public ClaimRules AtLeast(Severity severity) => new(rows.RemoveAll(row => row.Severity < severity));

    /// <summary>The number of rules.</summary>
    public override string ToString() => $"{rows.Length} rules";

    private Predicate<Rule> Having(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return rows.Any(row => row.Code == code) ? row => row.Code == code
            : throw new ArgumentException($"No rule has the code '{Excerpt.Of(code)}': see the list of issue codes.", nameof(code));
    }

    private RuleTable<T> Of<T>(Func<T, bool> isAnyBuiltInBroken) where T : class => new([.. rows.OfType<Rule<T>>()], isAnyBuiltInBroken);
}
