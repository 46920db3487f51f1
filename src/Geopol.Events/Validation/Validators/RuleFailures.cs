using FluentValidation;
using FluentValidation.Results;

namespace Geopol.Events;

/// <summary>Converts the issues of a check to failures of a FluentValidation validator.</summary>
internal static class RuleFailures
{
    /// <summary>The check of each type. The check of <see cref="GeopolEvent"/> applies to every type of event.</summary>
    private static readonly Delegate[] Checks =
    [
        (Func<Claim, ClaimRules, IReadOnlyList<Issue>>)ClaimChecks.Check,
        (Func<Proposition, ClaimRules, IReadOnlyList<Issue>>)ClaimChecks.Check,
        (Func<GeopolEvent, ClaimRules, IReadOnlyList<Issue>>)ClaimChecks.Check,
        (Func<AttributionLink, ClaimRules, IReadOnlyList<Issue>>)ClaimChecks.Check,
        (Func<Actor, ClaimRules, IReadOnlyList<Issue>>)ClaimChecks.Check,
        (Func<Goods, ClaimRules, IReadOnlyList<Issue>>)ClaimChecks.Check,
    ];

    /// <summary>Adds a rule that reports each issue of the value as a failure.</summary>
    /// <param name="validator">The validator.</param>
    /// <param name="rules">The rules. Null means the library's rules of severity error.</param>
    /// <exception cref="NotSupportedException">The type has no check.</exception>
    internal static void AddTo<T>(AbstractValidator<T> validator, ClaimRules? rules)
        where T : class
    {
        var check = Checks.OfType<Func<T, ClaimRules, IReadOnlyList<Issue>>>().FirstOrDefault() ?? throw new NotSupportedException(
            $"{typeof(T).Name} has no rules. Validate a Claim, Proposition, GeopolEvent (or one of its types), AttributionLink, Actor or Goods.");
        var table = rules ?? ClaimRules.Default.AtLeast(IssueSeverity.Error);
        validator.RuleFor(static value => value).Custom((value, context) =>
        {
            foreach (var issue in check(value, table))
            {
                context.AddFailure(Failure(issue, context));
            }
        });
    }

    private static ValidationFailure Failure<T>(Issue issue, ValidationContext<T> context)
    {
        var member = issue.Path.Length > 2 ? issue.Path[2..] : "";
        return new ValidationFailure(context.PropertyChain.BuildPropertyPath(member), issue.Message)
        {
            ErrorCode = issue.Code,
            Severity = issue.Severity switch
            {
                IssueSeverity.Error => Severity.Error,
                IssueSeverity.Warning => Severity.Warning,
                _ => Severity.Info,
            },
            CustomState = issue,
        };
    }
}
