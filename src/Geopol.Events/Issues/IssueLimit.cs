namespace Geopol.Events;

/// <summary>The most issues that are listed for one claim, in reading and in checking, and the issue that replaces all further ones.</summary>
internal static class IssueLimit
{
    internal const int Listed = 100;

    /// <summary>The issue that there are more issues than are listed. Its severity is the highest of the unlisted issues.</summary>
    internal static Issue More(IssueSeverity severity) => new()
    {
        Code = IssueCodes.More,
        Severity = severity,
        Path = "$",
        Message = $"There are more than {Listed} issues: fix these first.",
    };
}
