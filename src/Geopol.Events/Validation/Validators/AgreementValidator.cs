namespace Geopol.Events;

/// <summary>Validates a <see cref="Agreement"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class AgreementValidator(ClaimRules? rules = null) : RuleValidator<Agreement>(rules, ClaimChecks.Check);
