namespace Geopol.Events;

/// <summary>Validates a <see cref="Warning"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class WarningValidator(ClaimRules? rules = null) : RuleValidator<Warning>(rules, ClaimChecks.Check);
