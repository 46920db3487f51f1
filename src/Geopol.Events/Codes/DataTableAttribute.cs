namespace Geopol.Events;

/// <summary>
/// Marks a static partial method that returns an array. The generator writes the body of the method. For each row of the file, the body calls the method
/// <paramref name="row"/> of the same type, with the cells of the row as arguments.
/// </summary>
/// <param name="file">The name of the TSV file, which must be in the folder of the source file.</param>
/// <param name="row">The name of the static method that makes one item of the array.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataTableAttribute(string file, string row = "Row") : Attribute
{
    /// <summary>The name of the TSV file.</summary>
    public string File { get; } = file;

    /// <summary>The name of the method that makes one item.</summary>
    public string Row { get; } = row;
}
