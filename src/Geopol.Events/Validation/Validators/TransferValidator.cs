namespace Geopol.Events;

/// <summary>Validates a <see cref="Transfer"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class TransferValidator(ClaimRules? rules = null) : RuleValidator<Transfer>(rules, ClaimChecks.Check);
