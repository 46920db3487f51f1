namespace Geopol.Events;

/// <summary>Validates a <see cref="Meeting"/> and all that it holds.</summary>
/// <inheritdoc/>
public sealed class MeetingValidator(ClaimRules? rules = null) : RuleValidator<Meeting>(rules, ClaimChecks.Check);
