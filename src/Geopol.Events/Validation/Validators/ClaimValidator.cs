using FluentValidation;

namespace Geopol.Events;

/// <summary>
/// A FluentValidation validator of a claim and of all values inside it. It can be composed and included like any validator. A failure has the code of the
/// issue. Its property name is the path without <c>$.</c>, and its custom state is the issue itself.
/// </summary>
/// <remarks>
/// Immutable and thread safe, so one instance can be shared. Without arguments it has only the library's rules of severity error, because FluentValidation
/// counts a warning as a failure. <c>new ClaimValidator(ClaimRules.Default)</c> has all rules. <see cref="RuleValidator{T}"/> validates a part of a claim.
/// </remarks>
public sealed class ClaimValidator : AbstractValidator<Claim>
{
    /// <summary>Creates a validator with these rules.</summary>
    /// <param name="rules">The rules. Null means the library's rules of severity error.</param>
    public ClaimValidator(ClaimRules? rules = null) => RuleFailures.AddTo(this, rules);
}
