namespace Geopol.Events;

/// <summary>Validates a <see cref="Proposition"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class PropositionValidator(ClaimRules? rules = null) : RuleValidator<Proposition>(rules, ClaimChecks.Check);
