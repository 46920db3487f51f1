using System.Text.Json;

namespace Geopol.Events.AspNetCore;

/// <summary>The issues of a body that couldn't be read.</summary>
internal static class BodyIssues
{
    /// <summary>Returns all issues of a claim in the body. If the fault is outside a claim, returns one issue.</summary>
    internal static IReadOnlyList<Issue> Of(JsonException exception)
    {
        var path = exception.Path ?? "$";
        return exception.InnerException switch
        {
            ClaimFormatException refused when path == "$" => refused.Issues,

            // Positions in the claim aren't positions in the body, so they are left out.
            ClaimFormatException refused => [.. refused.Issues.Select(issue => issue with { Path = path + issue.Path[1..], Line = 0, ByteOffset = -1 })],
            JsonException syntax => [IssueOf(IssueCodes.Syntax, path, syntax.Message)],
            _ => [IssueOf(IssueCodes.WrongType, path, exception.Message)],
        };
    }

    private static Issue IssueOf(string code, string path, string message) => new() { Code = code, Severity = IssueSeverity.Error, Path = path, Message = message };
}
