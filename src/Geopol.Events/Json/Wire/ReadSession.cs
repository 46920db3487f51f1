namespace Geopol.Events;

/// <summary>
/// The state that is needed to read one text, or all claims of one stream. It has the options, the pools, and the issues of the current text.
/// </summary>
internal sealed class ReadSession(ReadOptions options, StringPool? pool = null, ActorPool? actors = null)
{
    private List<Issue>? issues;

    internal ReadOptions Options { get; } = options;

    internal StringPool? Pool { get; } = pool;

    internal ActorPool? Actors { get; } = actors;

    /// <summary>The number of errors in the current text, including errors that aren't listed.</summary>
    internal int Errors { get; private set; }

    /// <summary>
    /// Whether the current text isn't JSON, so that its end is unknown. This can't be seen from the issues, because not all issues are listed.
    /// </summary>
    internal bool IsBroken { get; set; }

    /// <summary>The number of items, entries and unknown members in the current text so far.</summary>
    internal int Values { get; set; }

    /// <summary>The number of listed issues so far.</summary>
    internal int Count => issues?.Count ?? 0;

    /// <summary>Adds an issue at a byte offset of the current text. <see cref="Locate"/> sets its path and line later.</summary>
    internal void Add(long offset, string code, IssueSeverity severity, string message)
    {
        Errors += severity == IssueSeverity.Error ? 1 : 0;
        issues ??= [];
        if (issues.Count < IssueLimit.Listed)
        {
            issues.Add(new Issue { Code = code, Severity = severity, Path = "$", Message = message, Line = 1, ByteOffset = offset });
        }
        else if (issues.Count == IssueLimit.Listed)
        {
            issues.Add(IssueLimit.More(severity) with { Line = 1, ByteOffset = offset });
        }
    }

    /// <summary>Sets the paths and lines of all issues, in one pass through the text.</summary>
    internal void Locate(ReadOnlySpan<byte> text)
    {
        if (issues is null)
        {
            return;
        }

        var order = Enumerable.Range(0, issues.Count).OrderBy(i => issues[i].ByteOffset).ToArray();
        var paths = JsonPath.At(text, Array.ConvertAll(order, i => issues[i].ByteOffset));
        var (line, counted) = (1, 0);
        for (var i = 0; i < order.Length; i++)
        {
            var issue = issues[order[i]];
            var offset = (int)Math.Clamp(issue.ByteOffset, 0, text.Length);
            line += text[counted..offset].Count((byte)'\n');
            counted = offset;
            issues[order[i]] = issue with { Path = order[i] == IssueLimit.Listed ? issue.Path : paths[i], Line = line };
        }
    }

    /// <summary>
    /// Turns the errors of a value into warnings, because the value was dropped. The arguments are the numbers of issues and errors before the value, and the
    /// bytes of the value.
    /// </summary>
    internal void Forgive(int count, int errors, ReadOnlySpan<byte> dropped)
    {
        for (var i = count; i < Math.Min(Count, IssueLimit.Listed); i++)
        {
            if (issues![i].Severity == IssueSeverity.Error)
            {
                issues[i] = issues[i] with
                {
                    Severity = IssueSeverity.Warning,
                    Message = $"{issues[i].Message} Dropped: {Excerpt.Of(dropped)}",
                };
            }
        }

        Errors = errors;
    }

    /// <summary>Returns the issues, with lines and offsets relative to the stream, and resets the session for the next text.</summary>
    internal IReadOnlyList<Issue> Take(int lineOfText = 1, long offsetOfText = 0)
    {
        if (issues is not { } taken)
        {
            Values = 0;
            return [];
        }

        if (taken.Count > IssueLimit.Listed)
        {
            // The last issue represents all issues that aren't listed. Some of their errors may have become warnings later, so the severity is set here.
            taken[IssueLimit.Listed] = taken[IssueLimit.Listed] with { Severity = Errors > 0 ? IssueSeverity.Error : IssueSeverity.Warning };
        }

        issues = null;
        Errors = 0;
        Values = 0;
        IsBroken = false;
        if (lineOfText != 1 || offsetOfText != 0)
        {
            for (var i = 0; i < taken.Count; i++)
            {
                taken[i] = taken[i] with
                {
                    Line = (int)Math.Min((long)taken[i].Line + lineOfText - 1, int.MaxValue),
                    ByteOffset = taken[i].ByteOffset + offsetOfText,
                };
            }
        }

        return taken.AsReadOnly();
    }
}
