using FluentValidation.Results;

namespace Geopol.Events.Tests;

/// <summary>The validator that belongs to a value's own type.</summary>
internal static class ValidatorOf
{
    internal static IEnumerable<string> Types { get; } = typeof(ClaimValidator).Assembly.GetTypes()
        .Where(static type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(RuleValidator<>))
        .Select(static type => type.BaseType!.GetGenericArguments()[0].Name);

    internal static string TypeName(object value) => value is UnknownEvent ? nameof(GeopolEvent) : value.GetType().Name;

    internal static ValidationResult Validate(object value, ClaimRules? rules) => value switch
    {
        Claim claim => new ClaimValidator(rules).Validate(claim),
        Proposition proposition => new PropositionValidator(rules).Validate(proposition),
        AttributionLink link => new AttributionLinkValidator(rules).Validate(link),
        Transfer transfer => new TransferValidator(rules).Validate(transfer),
        Warning warning => new WarningValidator(rules).Validate(warning),
        Meeting meeting => new MeetingValidator(rules).Validate(meeting),
        Agreement agreement => new AgreementValidator(rules).Validate(agreement),
        Interaction interaction => new InteractionValidator(rules).Validate(interaction),
        GeopolEvent content => new EventValidator(rules).Validate(content),
        Actor actor => new ActorValidator(rules).Validate(actor),
        Goods goods => new GoodsValidator(rules).Validate(goods),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no validator.", nameof(value)),
    };
}
