namespace Geopol.Events;

/// <summary>How many issues of one claim are listed, in reading as in checking, and the one that stands for the rest.</summary>
internal static class IssueLimit
{
    internal const int Listed = 100;

    internal static Issue More(IssueSeverity severity) => new()
    {
        Code = IssueCodes.More,
        Severity = severity,
        Path = "$",
        Message = $"There are more than {Listed} issues: fix these first.",
    };
}
