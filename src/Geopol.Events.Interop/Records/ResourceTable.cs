using System.Text;

namespace Geopol.Events.Interop;

/// <summary>A table of the assembly: tab-separated rows of a file, without its comments.</summary>
internal static class ResourceTable
{
    /// <summary>The rows of the table. A cell that is a dash has no value, which is a null.</summary>
    /// <param name="name">The name of the file, with its extension.</param>
    public static IEnumerable<string?[]> Read(string name)
    {
        using var stream = typeof(ResourceTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return [.. line.Split('\t').Select(static cell => cell == "-" ? null : cell)];
            }
        }
    }
}
