namespace Geopol.Events;

/// <summary>The maximum number of issues that are listed when a claim is read or checked, and the issue that replaces all further issues.</summary>
internal static class IssueLimit
{
    internal const int Listed = 100;

    /// <summary>Returns the issue that reports that more issues exist than are listed. Its severity is the highest severity of the unlisted issues.</summary>
    internal static Issue More(IssueSeverity severity) => new()
    {
        Code = IssueCodes.More,
        Severity = severity,
        Path = "$",
        Message = $"There are more than {Listed} issues: fix these first.",
    };
}
