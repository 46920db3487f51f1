namespace Geopol.Events;

/// <summary>Validates a <see cref="Goods"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class GoodsValidator(ClaimRules? rules = null) : RuleValidator<Goods>(rules, ClaimChecks.Check);
