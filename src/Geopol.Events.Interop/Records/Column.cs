namespace Geopol.Events.Interop;

/// <summary>A column of a format, and where its values go.</summary>
/// <param name="Name">The name in the format's documentation.</param>
/// <param name="Fate">The fate of its values, if the mapping doesn't say otherwise for a cell.</param>
/// <param name="Note">The member that the values go to, and what is lost.</param>
internal sealed record Column(string Name, ColumnFate Fate, string Note)
{
    /// <summary>Other names that files have for the column, for example of older releases.</summary>
    public string[] OtherNames { get; init; } = [];

    /// <summary>Whether a file without this column can't be read.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the absence of the column in a file is worth a remark.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The place in the table of the format.</summary>
    public int Ordinal { get; private set; } = -1;

    /// <summary>The path of a cell of this column in an issue.</summary>
    public string Path { get; } = ColumnPath.Of(Name);

    /// <summary>The name in JSON, with escapes.</summary>
    public byte[] JsonName { get; } = JsonText.Escaped(Name);

    internal void Place(int ordinal) => Ordinal = ordinal;
}
