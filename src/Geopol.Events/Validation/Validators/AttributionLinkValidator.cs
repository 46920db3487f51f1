namespace Geopol.Events;

/// <summary>Validates a <see cref="AttributionLink"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class AttributionLinkValidator(ClaimRules? rules = null) : RuleValidator<AttributionLink>(rules, ClaimChecks.Check);
