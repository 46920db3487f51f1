using Microsoft.AspNetCore.Http;

namespace Geopol.Events.AspNetCore;

/// <summary>Checks the arguments of an endpoint of a minimal API.</summary>
internal sealed class ClaimEndpointFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var issues = ArgumentCheck.IssuesOf(context.Arguments, context.HttpContext.RequestServices);
        return issues.IsValid() ? await next(context) : IssueProblem.Of(issues);
    }
}
