using Microsoft.AspNetCore.Mvc.Filters;

namespace Geopol.Events.AspNetCore;

/// <summary>Checks the arguments of the actions of all controllers.</summary>
internal sealed class ClaimActionFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var issues = ArgumentCheck.IssuesOf(context.ActionArguments.Values, context.HttpContext.RequestServices);
        if (issues.IsValid())
        {
            await next();
        }
        else
        {
            context.Result = new ProblemActionResult(IssueProblem.Of(issues));
        }
    }
}
