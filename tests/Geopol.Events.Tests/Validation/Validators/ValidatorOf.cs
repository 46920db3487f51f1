using FluentValidation;
using FluentValidation.Results;

namespace Geopol.Events.Tests;

/// <summary>Runs the validator for a value's type.</summary>
internal static class ValidatorOf
{
    internal static ValidationResult Validate(object value, ClaimRules? rules) => value switch
    {
        Claim claim => new ClaimValidator(rules).Validate(claim),
        Proposition proposition => new RuleValidator<Proposition>(rules).Validate(proposition),
        AttributionLink link => new RuleValidator<AttributionLink>(rules).Validate(link),
        Transfer transfer => new RuleValidator<Transfer>(rules).Validate(transfer),
        Warning warning => new RuleValidator<Warning>(rules).Validate(warning),
        Meeting meeting => new RuleValidator<Meeting>(rules).Validate(meeting),
        Agreement agreement => new RuleValidator<Agreement>(rules).Validate(agreement),
        Interaction interaction => new RuleValidator<Interaction>(rules).Validate(interaction),
        GeopolEvent content => new RuleValidator<GeopolEvent>(rules).Validate(content),
        Actor actor => new RuleValidator<Actor>(rules).Validate(actor),
        Goods goods => new RuleValidator<Goods>(rules).Validate(goods),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no validator.", nameof(value)),
    };
}
