namespace Geopol.Events.Interop;

/// <summary>The columns of GDELT's event files, after the codebooks of the event database 1.03 (2013) and 2.0 (2015).</summary>
internal static class GdeltColumns
{
    public static readonly Column Id = new("GLOBALEVENTID", ColumnFate.Mapped, "extraction.id") { IsRequired = true };
    public static readonly Column Day = new("SQLDATE", ColumnFate.Mapped, "proposition.event.when") { OtherNames = ["Day"] };
    public static readonly Column Month = new("MonthYear", ColumnFate.Derivable, "SQLDATE");
    public static readonly Column Year = new("Year", ColumnFate.Derivable, "SQLDATE");
    public static readonly Column Fraction = new("FractionDate", ColumnFate.Derivable, "SQLDATE");
    public static readonly GdeltActorColumns Actor1 = new("Actor1", "the source's role");
    public static readonly GdeltActorColumns Actor2 = new("Actor2", "the target's role");
    public static readonly Column IsRoot = new("IsRootEvent", ColumnFate.Extra, "Whether the lead of the document has the event: no member.");
    public static readonly Column Code = new("EventCode", ColumnFate.Mapped, "proposition.event.codings, and the event of the code's sentence") { IsRequired = true };
    public static readonly Column BaseCode = new("EventBaseCode", ColumnFate.Derivable, "EventCode");
    public static readonly Column RootCode = new("EventRootCode", ColumnFate.Derivable, "EventCode");
    public static readonly Column Quad = new("QuadClass", ColumnFate.Derivable, "EventCode, by GDELT's convention");
    public static readonly Column Goldstein = new("GoldsteinScale", ColumnFate.Derivable, "EventCode, by GDELT's table");
    public static readonly Column Mentions = new("NumMentions", ColumnFate.Extra, "A count of repeats, not of origins.");
    public static readonly Column Sources = new("NumSources", ColumnFate.Extra, "A count of repeats, not of origins.");
    public static readonly Column Articles = new("NumArticles", ColumnFate.Extra, "A count of repeats, not of origins.");
    public static readonly Column Tone = new("AvgTone", ColumnFate.Extra, "The tone of the documents: no member.");
    public static readonly GdeltPlaceColumns Place1 = new("Actor1Geo", false);
    public static readonly GdeltPlaceColumns Place2 = new("Actor2Geo", false);
    public static readonly GdeltPlaceColumns Where = new("ActionGeo", true);
    public static readonly Column Added = new("DATEADDED", ColumnFate.Mapped, "attribution[0].document.accessed; a date alone is the beginning of that day in UTC");
    public static readonly Column Url = new("SOURCEURL", ColumnFate.Mapped, "attribution[0].document.url, and its host as the source; a citation is the document's title");

    public static ColumnTable Table { get; } = new(
    [
        Id, Day, Month, Year, Fraction, .. Actor1.All, .. Actor2.All, IsRoot, Code, BaseCode, RootCode, Quad, Goldstein, Mentions, Sources, Articles, Tone,
        .. Place1.All, .. Place2.All, .. Where.All, Added, Url,
    ]);

    /// <summary>The layout of version 2.0: 61 columns.</summary>
    public static ColumnBinding Version2 { get; } = ColumnBinding.OfPositions(Table, Table.Columns);

    /// <summary>The layout of version 1.0 since April 2013: 58 columns, without the second-order divisions.</summary>
    public static ColumnBinding Version1 { get; } = ColumnBinding.OfPositions(Table, [.. Table.Columns.Where(IsInVersion1)]);

    /// <summary>The layout of version 1.0 before: 57 columns, without the address.</summary>
    public static ColumnBinding Version1Early { get; } = ColumnBinding.OfPositions(Table, [.. Table.Columns.Where(static column => IsInVersion1(column) && column != Url)]);

    private static bool IsInVersion1(Column column) => column != Place1.Division2 && column != Place2.Division2 && column != Where.Division2;
}
