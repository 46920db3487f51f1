namespace Geopol.Events;

/// <summary>The files of German words that are built in.</summary>
internal static class GermanFiles
{
    internal static string Read(string name) => WordFile.Read($"german/{name}.txt");
}
