namespace Geopol.Events.Interop;

/// <summary>Reads the claims that notes carry in the extension of this package.</summary>
internal static class StixClaims
{
    /// <summary>The id of the claim that an object carries; absent if it carries none.</summary>
    public static ContentId IdIn(SourceRecord record) =>
        ContentId.TryParse(StixText.At(record, StixColumns.Extensions, StixExtension.Id, StixExtension.ContentId), out var id) ? id : default;

    /// <summary>Whether the object carries a claim.</summary>
    public static bool IsIn(SourceRecord record) => StixText.At(record, StixColumns.Extensions, StixExtension.Id, StixExtension.Claim) is not null;

    /// <summary>Reads the claim of an object, and checks that it is the one that the content id names.</summary>
    /// <returns>The claim; null if it can't be read or was changed, which an issue says.</returns>
    public static Claim? Read(SourceRecord record, StixHandling handling)
    {
        var json = StixText.At(record, StixColumns.Extensions, StixExtension.Id, StixExtension.Claim)!;
        var result = ClaimJson.Read(json);
        foreach (var issue in result.Issues)
        {
            record.Report(issue with { Path = $"$.extensions{issue.Path[1..]}", Line = record.Line });
        }

        if (result.Value is not { } claim)
        {
            return record.Refuse(StixColumns.Extensions, $"The claim in {StixExtension.Id} can't be read. The other issues of the object say why.");
        }

        var expected = IdIn(record);
        if (claim.ContentId != expected)
        {
            return record.Refuse(StixColumns.Extensions, $"The claim in {StixExtension.Id} isn't the one that {StixExtension.ContentId} names: it was changed. Ask its source for the original.");
        }

        handling.Compare(record, claim);
        MarkRead(record);
        return claim;
    }

    /// <summary>All properties that this package writes follow from the claim.</summary>
    private static void MarkRead(SourceRecord record)
    {
        foreach (var column in StixColumns.Table.Columns)
        {
            record.Set(column, column == StixColumns.Extensions ? ColumnFate.Mapped : ColumnFate.Derivable);
        }
    }
}
