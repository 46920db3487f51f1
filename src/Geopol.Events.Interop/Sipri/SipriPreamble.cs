using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Geopol.Events.Interop;

/// <summary>The facts in the lines before the header: the years of the file, and the day on which it was made.</summary>
internal sealed partial record SipriPreamble
{
    /// <summary>The first year of SIPRI's database.</summary>
    private const int Beginning = 1950;

    /// <summary>The figures of a year are published in the next spring, so a complete file made in January ends two years earlier.</summary>
    private const int Lag = 2;

    private static readonly LocalDatePattern[] days =
    [
        .. new[] { "d MMMM uuuu", "d MMM uuuu", "MMMM d, uuuu", "uuuu-MM-dd", "d/M/uuuu" }.Select(static pattern => LocalDatePattern.CreateWithInvariantCulture(pattern)),
    ];

    public int? FirstYear { get; private init; }

    public int? LastYear { get; private init; }

    /// <summary>The day as <c>2025-03-10</c>; null if no line says it.</summary>
    public string? Release { get; private init; }

    /// <summary>Whether the file has lines before its header.</summary>
    public bool IsPresent { get; private init; }

    /// <summary>Whether the figures count the deliveries of some years only.</summary>
    public bool IsLimited => FirstYear > Beginning || LastYear < LastComplete;

    /// <summary>The years that the figures count, as text.</summary>
    public string Years => string.Create(CultureInfo.InvariantCulture, $"{FirstYear ?? Beginning}{(LastYear is { } last ? $" to {last}" : " and later")}");

    private int? LastComplete => Release is { Length: >= 4 } release && int.TryParse(release.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year - Lag : null;

    /// <summary>Reads the lines before the header. The caller's options go first.</summary>
    public static SipriPreamble Of(IReadOnlyList<string> lines, SipriOptions options)
    {
        var (first, last) = YearsIn(lines);
        return new SipriPreamble
        {
            IsPresent = lines.Any(static line => line.Length > 0),
            FirstYear = options.FirstYear ?? first,
            LastYear = options.LastYear ?? last,
            Release = options.Release ?? lines.Select(DayIn).FirstOrDefault(static day => day is not null),
        };
    }

    private static (int? First, int? Last) YearsIn(IReadOnlyList<string> lines)
    {
        foreach (var match in lines.Select(static line => Range().Match(line)).Append(FirstAndLast().Match(string.Join('\n', lines))))
        {
            if (match.Success && Year(match.Groups[1]) is var first && Year(match.Groups[2]) is var last && first <= last)
            {
                return (first, last);
            }
        }

        return default;
    }

    private static string? DayIn(string line)
    {
        foreach (var found in Day().Matches(line).Select(static match => match.Value))
        {
            foreach (var pattern in days)
            {
                if (pattern.Parse(found) is { Success: true, Value: var day })
                {
                    return LocalDatePattern.Iso.Format(day);
                }
            }
        }

        return null;
    }

    private static int Year(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b((?:19|20)\d\d)\s*(?:to|until|through|and|-|–|—)\s*((?:19|20)\d\d)\b(?!-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:from|start|first|low)\b\D{0,30}((?:19|20)\d\d)\b\D{0,30}\b(?:to|end|last|high)\b\D{0,30}((?:19|20)\d\d)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstAndLast();

    [GeneratedRegex(@"\b\d{1,2} \p{L}{3,9} \d{4}\b|\b\p{L}{3,9} \d{1,2}, \d{4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
