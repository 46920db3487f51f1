namespace Geopol.Events.Interop;

/// <summary>The types of actors, as numbers in older files and as texts in newer ones. The value decides, not the year of the file.</summary>
internal static class AcledInter
{
    public const int StateForces = 1;
    public const int Protesters = 6;
    public const int Civilians = 7;
    private const int Rioters = 5;
    private const int Last = 8;
    private static readonly string[] Names =
        ["state forces", "rebel group", "political militia", "identity militia", "rioters", "protesters", "civilians", "external/other forces"];

    public static IdentifierScheme Scheme { get; } = IdentifierScheme.Parse("acled-inter");

    /// <summary>The number of a type; null if the cell has none. 0 is no actor.</summary>
    public static int? Read(SourceRecord record, Column column)
    {
        if (AcledCells.Text(record, column) is not { } text)
        {
            return null;
        }

        var at = Array.FindIndex(Names, name => Texts.AreSame(name, text) || Texts.AreSame(name + "s", text));
        if (at >= 0)
        {
            return at + 1;
        }

        if (text == "0")
        {
            record.Set(column, ColumnFate.Empty);
            return null;
        }

        if (text.Length == 1 && text[0] is >= '1' and <= '8')
        {
            return text[0] - '0';
        }

        record.Keep(column);
        record.Report(ImportFault.UnknownCode, column, $"'{record.Excerpt(column)}' is no type of actor. ACLED has 1 to {Last}, or their names. The value is kept in extra.acled.");
        return null;
    }

    /// <summary>The kind of a named actor of a type.</summary>
    public static ActorKind KindOf(int? inter) => inter switch
    {
        StateForces => ActorKind.Office,
        > StateForces and < Rioters => ActorKind.ArmedGroup,
        >= Rioters and <= Civilians => ActorKind.Group,
        _ => default,
    };
}
