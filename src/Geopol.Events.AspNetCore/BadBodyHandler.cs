using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Geopol.Events.AspNetCore;

/// <summary>
/// Answers a request that a minimal API refused. The developer exception page calls it too, because the page is outside the exception handler and sees the
/// exception if the pipeline has no handler.
/// </summary>
internal sealed class BadBodyHandler : IExceptionHandler, IDeveloperPageExceptionFilter
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException refused)
        {
            return false;
        }

        var problem = refused.InnerException is JsonException json
            ? IssueProblem.Of(BodyIssues.Of(json))
            : TypedResults.Problem(statusCode: refused.StatusCode, detail: refused.Message);
        httpContext.Response.StatusCode = problem.StatusCode;
        await problem.ExecuteAsync(httpContext);
        return true;
    }

    public async Task HandleExceptionAsync(ErrorContext errorContext, Func<ErrorContext, Task> next)
    {
        var isHandled = await TryHandleAsync(errorContext.HttpContext, errorContext.Exception, errorContext.HttpContext.RequestAborted);
        if (!isHandled)
        {
            await next(errorContext);
        }
    }
}
