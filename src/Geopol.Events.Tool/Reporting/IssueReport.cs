namespace Geopol.Events;

/// <summary>Writes issues to standard error, counts them, and derives the exit code of the run from them.</summary>
internal sealed class IssueReport(ErrorOutput errors, IssueFormat format, bool isQuiet = false)
{
    private bool hasUnreadable;

    internal long Errors { get; private set; }

    internal long Warnings { get; private set; }

    /// <summary>The exit code after the issues so far.</summary>
    internal int ExitCode => (hasUnreadable, Errors) switch
    {
        (true, _) => Events.ExitCode.Failure,
        (_, > 0) => Events.ExitCode.Issues,
        _ => Events.ExitCode.Success,
    };

    internal void Add(string file, Issue issue)
    {
        Errors += issue.Severity == IssueSeverity.Error ? 1 : 0;
        Warnings += issue.Severity == IssueSeverity.Warning ? 1 : 0;
        if (isQuiet)
        {
            return;
        }

        errors.AppendLine((file, issue), format == IssueFormat.Json
            ? static (output, entry) => IssueJson.Write(output, entry.file, entry.issue)
            : static (output, entry) => IssueText.Write(output, entry.file, entry.issue));
    }

    /// <summary>Reports that a file can't be read, even in a quiet run.</summary>
    internal void AddUnreadable(string file, string reason)
    {
        hasUnreadable = true;
        errors.AppendLine((file, reason), format == IssueFormat.Json
            ? static (output, entry) => IssueJson.WriteUnreadable(output, entry.file, entry.reason)
            : static (output, entry) => IssueText.WriteUnreadable(output, entry.file, entry.reason));
    }
}
