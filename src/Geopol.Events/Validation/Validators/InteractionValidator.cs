namespace Geopol.Events;

/// <summary>Validates a <see cref="Interaction"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class InteractionValidator(ClaimRules? rules = null) : RuleValidator<Interaction>(rules, ClaimChecks.Check);
