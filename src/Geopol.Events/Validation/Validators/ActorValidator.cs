namespace Geopol.Events;

/// <summary>Validates a <see cref="Actor"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class ActorValidator(ClaimRules? rules = null) : RuleValidator<Actor>(rules, ClaimChecks.Check);
