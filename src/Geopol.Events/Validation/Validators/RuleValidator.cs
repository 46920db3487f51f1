using FluentValidation;
using FluentValidation.Results;

namespace Geopol.Events;

/// <summary>
/// A FluentValidation validator made of the rows of a rule table: to compose, include and extend as any other. A failure
/// has the issue's code, its path without <c>$.</c> as the property's name, and the issue itself as custom state.
/// </summary>
/// <remarks>
/// Immutable once made, and thread safe: share one. Without arguments it holds the rows of severity error only, for
/// FluentValidation counts a warning as a failure; <c>new ClaimValidator(ClaimRules.Default)</c> holds them all.
/// </remarks>
/// <typeparam name="T">The type that is validated.</typeparam>
public abstract class RuleValidator<T> : AbstractValidator<T>
    where T : class
{
    private protected RuleValidator(ClaimRules? rules, Func<T, ClaimRules, IReadOnlyList<Issue>> check)
    {
        var table = rules ?? ClaimRules.Default.AtLeast(Severity.Error);
        RuleFor(static value => value).Custom((value, context) =>
        {
            foreach (var issue in check(value, table))
            {
                context.AddFailure(Failure(issue, context));
            }
        });
    }

    private static ValidationFailure Failure(Issue issue, ValidationContext<T> context)
    {
        var member = issue.Path.Length > 2 ? issue.Path[2..] : "";
        return new ValidationFailure(context.PropertyChain.BuildPropertyPath(member), issue.Message)
        {
            ErrorCode = issue.Code,
            Severity = issue.Severity switch
            {
                Severity.Error => FluentValidation.Severity.Error,
                Severity.Warning => FluentValidation.Severity.Warning,
                _ => FluentValidation.Severity.Info,
            },
            CustomState = issue,
        };
    }
}
