namespace Geopol.Events.Interop;

/// <summary>The ten columns of an actor in GDELT's event files.</summary>
internal sealed class GdeltActorColumns
{
    public GdeltActorColumns(string prefix, string role)
    {
        Code = new(prefix + "Code", ColumnFate.Derivable, "The code's parts have columns of their own.");
        Name = new(prefix + "Name", ColumnFate.Squeezed, $"an actor in {role}; a name of the actor that the registry doesn't have is its alias, in small letters");
        Country = new(prefix + "CountryCode", ColumnFate.Mapped, "the actor, or its affiliation");
        Group = new(prefix + "KnownGroupCode", ColumnFate.Mapped, "the actor");
        Ethnic = new(prefix + "EthnicCode", ColumnFate.Mapped, "the actor's sectors");
        Religion1 = new(prefix + "Religion1Code", ColumnFate.Mapped, "the actor's sectors");
        Religion2 = new(prefix + "Religion2Code", ColumnFate.Extra, "A second religion: no member.");
        Type1 = new(prefix + "Type1Code", ColumnFate.Mapped, "the actor's description and sectors");
        Type2 = new(prefix + "Type2Code", ColumnFate.Mapped, "the actor's sectors");
        Type3 = new(prefix + "Type3Code", ColumnFate.Mapped, "the actor's sectors");
        All = [Code, Name, Country, Group, Ethnic, Religion1, Religion2, Type1, Type2, Type3];
    }

    public Column Code { get; }

    public Column Name { get; }

    public Column Country { get; }

    public Column Group { get; }

    public Column Ethnic { get; }

    public Column Religion1 { get; }

    public Column Religion2 { get; }

    public Column Type1 { get; }

    public Column Type2 { get; }

    public Column Type3 { get; }

    public Column[] All { get; }
}
