using System.Collections.Immutable;

namespace Geopol.Events.Validation;

/// <summary>
/// A table of the rules that claims are checked against. The fast check (<c>claim.Check()</c>), the FluentValidation validators and the list of issue codes in
/// the documentation use the same table.
/// </summary>
/// <remarks>Immutable and thread safe. Each method that changes a table returns a copy.</remarks>
public sealed class ClaimRules
{
    private readonly ImmutableArray<Rule> rows;

    private ClaimRules(ImmutableArray<Rule> rows)
    {
        this.rows = rows;
        Tables = new RuleTables(rows);
    }

    /// <summary>The library's own rules.</summary>
    public static ClaimRules Default { get; } = new(LibraryRules.All);

    /// <summary>The rules. The library's rules come first, in the order of their codes, and then the added rules.</summary>
    public IReadOnlyList<Rule> Rows => rows;

    internal RuleTables Tables { get; }

    /// <summary>Returns a copy without the rules that have this code.</summary>
    /// <param name="code">The code, such as <c>GE2603</c>.</param>
    /// <returns>A table without the rules.</returns>
    /// <exception cref="ArgumentException">No rule has the code.</exception>
    public ClaimRules Without(string code) => new(rows.RemoveAll(Having(code)));

    /// <summary>Returns a copy with one more rule.</summary>
    /// <param name="row">The rule.</param>
    /// <returns>A table with the rule at the end.</returns>
    /// <exception cref="ArgumentException">The rule is about a type that checks don't visit.</exception>
    public ClaimRules With(Rule row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return LibraryRules.CheckedTypes.Contains(row.AppliesTo) ? new(rows.Add(row))
            : throw new ArgumentException($"Checks don't visit values of type {row.AppliesTo.Name}. Write the rule for the type that contains the value.", nameof(row));
    }

    /// <summary>Returns a copy in which the rules with this code have this severity.</summary>
    /// <param name="code">The code, such as <c>GE2603</c>.</param>
    /// <param name="severity">The new severity.</param>
    /// <returns>A table with the changed severity.</returns>
    /// <exception cref="ArgumentException">No rule has the code.</exception>
    public ClaimRules WithSeverity(string code, IssueSeverity severity)
    {
        var has = Having(code);
        return new([.. rows.Select(row => has(row) ? row with { Severity = severity } : row)]);
    }

    /// <summary>Returns a copy in which the rules with this code have this message.</summary>
    /// <param name="code">The code, such as <c>GE2603</c>.</param>
    /// <param name="message">The new message, in any language.</param>
    /// <returns>A table with the changed message.</returns>
    /// <exception cref="ArgumentException">No rule has the code, or the message is null or empty.</exception>
    public ClaimRules WithMessage(string code, string message)
    {
        var has = Having(code);
        return new([.. rows.Select(row => has(row) ? row with { Message = message } : row)]);
    }

    /// <summary>Returns a copy with other messages, for example with translations. Rules whose code isn't a key keep their message.</summary>
    /// <param name="messages">The messages by the code of the rule.</param>
    /// <returns>A table with the changed messages.</returns>
    /// <exception cref="ArgumentException">No rule has one of the codes, or a message is null or empty.</exception>
    public ClaimRules WithMessages(IReadOnlyDictionary<string, string> messages)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return messages.Aggregate(this, static (rules, message) => rules.WithMessage(message.Key, message.Value));
    }

    /// <summary>Returns a copy with the rules of this severity and above.</summary>
    /// <param name="severity">The lowest severity to keep.</param>
    /// <returns>A table with the rules that remain.</returns>
    public ClaimRules AtLeast(IssueSeverity severity) => new(rows.RemoveAll(row => row.Severity < severity));

    /// <summary>Returns the number of rules.</summary>
    public override string ToString() => $"{rows.Length} rules";

    private Predicate<Rule> Having(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return rows.Any(row => row.Code == code) ? row => row.Code == code
            : throw new ArgumentException($"No rule has the code '{Excerpt.Of(code)}': see the list of issue codes.", nameof(code));
    }
}
