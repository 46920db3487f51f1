using System.Globalization;
using System.Text.RegularExpressions;

namespace Geopol.Events.Interop;

/// <summary>
/// The numbers of people. ACLED's fatalities are the lowest number reported, and 0 means that none died or that none was mentioned; so a number is a lower bound, and 0 makes
/// no count. The size of a crowd is at the end of the notes or among the tags.
/// </summary>
internal sealed partial class AcledCounts
{
    private const string CrowdTag = "crowd size=";

    private AcledCounts(EquatableArray<Count> counts, string? notes, IReadOnlyList<string> tags) => (Counts, Notes, Tags) = (counts, notes, tags);

    public EquatableArray<Count> Counts { get; }

    /// <summary>The notes without the size of the crowd.</summary>
    public string? Notes { get; }

    /// <summary>The tags without the size of the crowd.</summary>
    public IReadOnlyList<string> Tags { get; }

    public static AcledCounts Read(SourceRecord record)
    {
        var notes = AcledCells.Text(record, AcledColumns.Notes);
        var tags = AcledCells.List(record, AcledColumns.Tags);
        var size = notes is null ? null : SizePattern().Match(notes) is { Success: true } match ? match.Groups["size"].Value : null;
        var crowd = Array.Find(tags, static tag => tag.StartsWith(CrowdTag, StringComparison.OrdinalIgnoreCase))?[CrowdTag.Length..] ?? size;
        List<Count> counts = [];
        if (Killed(record) is { } killed)
        {
            counts.Add(new Count { Kind = CountKind.Killed, Number = killed });
        }

        if (crowd is { Length: > 0 } && !crowd.Trim().Equals("no report", StringComparison.OrdinalIgnoreCase))
        {
            counts.Add(new Count { Kind = CountKind.TakingPart, Number = CrowdOf(crowd.Trim()) });
        }

        return new AcledCounts([.. counts], size is null ? notes : SizePattern().Replace(notes!, "").TrimEnd(), [.. tags.Where(static tag => !tag.StartsWith(CrowdTag, StringComparison.OrdinalIgnoreCase))]);
    }

    private static Quantity? Killed(SourceRecord record)
    {
        if (AcledCells.Integer(record, AcledColumns.Fatalities) is not { } number)
        {
            return null;
        }

        if (number > 0)
        {
            return Quantity.Between(number, null);
        }

        if (number < 0)
        {
            record.KeepUnread(AcledColumns.Fatalities, "a number of deaths");
        }

        AcledCells.Keep(record, AcledColumns.Fatalities);
        return null;
    }

    private static Quantity CrowdOf(string words) =>
        decimal.TryParse(words, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Quantity.Exactly(number) : Quantity.Said(words);

    [GeneratedRegex(@"\s*\[size\s*=\s*(?<size>[^\]]*)\]\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SizePattern();
}
