namespace Geopol.Events;

/// <summary>The files of German words that are built in.</summary>
internal static class GermanFiles
{
    internal static string Read(string name)
    {
        using var stream = typeof(GermanFiles).Assembly.GetManifestResourceStream($"german/{name}.txt")
            ?? throw new InvalidOperationException($"The file {name}.txt of German words isn't in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
