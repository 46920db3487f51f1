using FluentValidation;

namespace Geopol.Events;

/// <summary>
/// A FluentValidation validator of a claim and all that it holds. Compose and include it as any other. A failure has the code,
/// its path without <c>$.</c> as the property's name, and the issue itself as custom state.
/// </summary>
/// <remarks>
/// Immutable and thread safe: share it. Without arguments it has the library's rules of severity error only, because FluentValidation
/// counts a warning as a failure; <c>new ClaimValidator(ClaimRules.Default)</c> has all rules. <see cref="RuleValidator{T}"/> validates a part of a claim.
/// </remarks>
public sealed class ClaimValidator : AbstractValidator<Claim>
{
    /// <summary>A validator with these rules.</summary>
    /// <param name="rules">The rules; null for the library's rules of severity error.</param>
    public ClaimValidator(ClaimRules? rules = null) => RuleFailures.AddTo(this, rules);
}
