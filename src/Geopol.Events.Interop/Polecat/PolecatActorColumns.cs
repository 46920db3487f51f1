namespace Geopol.Events.Interop;

/// <summary>The eight columns of the actor or of the recipient in POLECAT.</summary>
internal sealed class PolecatActorColumns
{
    /// <param name="word">Actor or Recipient.</param>
    /// <param name="member">The member that the columns become.</param>
    public PolecatActorColumns(string word, string member)
    {
        Name = new Column($"{word} Name", ColumnFate.Mapped, $"{member}; several names are several actors; a name of the registry in place of the text is squeezed");
        Country = new Column($"{word} Country", ColumnFate.Mapped, $"{member}: the state, or a sector in the scheme plover-country");
        Cow = new Column($"{word} COW", ColumnFate.Derivable, $"{word} Country; a value that doesn't follow is extra");
        PrimarySector = new Column($"Primary {word} Sector", ColumnFate.Mapped, "the first sector, in the scheme plover");
        Sectors = new Column($"{word} Sectors", ColumnFate.Mapped, "sectors, in the scheme plover");
        Title = new Column($"{word} Title", ColumnFate.Extra, "extra.polecat");
        RawName = new Column($"{word} Name Raw", ColumnFate.Extra, "extra.polecat");
        Wikipedia = new Column($"Wikipedia {word} ID", ColumnFate.Extra, "extra.polecat");
    }

    public Column Name { get; }

    public Column Country { get; }

    public Column Cow { get; }

    public Column PrimarySector { get; }

    public Column Sectors { get; }

    public Column Title { get; }

    public Column RawName { get; }

    public Column Wikipedia { get; }

    public Column[] All => [Name, Country, Cow, PrimarySector, Sectors, Title, RawName, Wikipedia];
}
