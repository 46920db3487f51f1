namespace Geopol.Events;

/// <summary>Validates a <see cref="Claim"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class ClaimValidator(ClaimRules? rules = null) : RuleValidator<Claim>(rules, ClaimChecks.Check);
