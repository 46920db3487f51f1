namespace Geopol.Events;

/// <summary>Validates a <see cref="GeopolEvent"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class EventValidator(ClaimRules? rules = null) : RuleValidator<GeopolEvent>(rules, ClaimChecks.Check);
