using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Geopol.Events.AspNetCore;

/// <summary>The answer to a faulty body.</summary>
internal static class IssueProblem
{
    /// <summary>Returns a problem with status 400 that lists the issues in its member <c>issues</c>.</summary>
    internal static ProblemHttpResult Of(IReadOnlyList<Issue> issues) => TypedResults.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "The request has invalid claim data.",
        detail: Count(issues.Count(static issue => issue.Severity == IssueSeverity.Error), issues.Count),
        extensions: [new("issues", issues.ToArray())]);

    private static string Count(int errors, int all) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Errors: {errors}. Other issues: {all - errors}. The member 'issues' lists them.");
}
