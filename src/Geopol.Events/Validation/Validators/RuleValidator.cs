using FluentValidation;

namespace Geopol.Events.Validation;

/// <summary>
/// A FluentValidation validator of a proposition, event, link, actor or goods, and of all values inside it. It can be composed and included like any validator.
/// A failure has the code of the issue. Its property name is the path without <c>$.</c>, and its custom state is the issue itself.
/// </summary>
/// <remarks>
/// Immutable and thread safe, so one instance can be shared. Without arguments it has only the library's rules of severity error, because FluentValidation
/// counts a warning as a failure. <c>new RuleValidator&lt;Actor&gt;(ClaimRules.Default)</c> has all rules.
/// </remarks>
/// <typeparam name="T">
/// <see cref="Claim"/>, <see cref="Proposition"/>, <see cref="GeopolEvent"/> or one of its types,
/// <see cref="AttributionLink"/>, <see cref="Actor"/> or <see cref="Goods"/>.
/// </typeparam>
public sealed class RuleValidator<T> : AbstractValidator<T>
    where T : class
{
    /// <summary>Creates a validator with these rules.</summary>
    /// <param name="rules">The rules. Null means the library's rules of severity error.</param>
    /// <exception cref="NotSupportedException">The type has no rules.</exception>
    public RuleValidator(ClaimRules? rules = null) => RuleFailures.AddTo(this, rules);
}
