namespace Geopol.Events.Tests;

/// <summary>Finds the test data that several projects share and that therefore isn't in the repository.</summary>
internal static class SharedData
{
    private const string Marker = "Geopol.Events.sln";

    /// <summary>The path of a shared file or folder; where it's absent the test is skipped.</summary>
    internal static string Path(params string[] parts)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(System.IO.Path.Combine(folder.FullName, Marker)))
            {
                continue;
            }

            string path = System.IO.Path.GetFullPath(System.IO.Path.Combine([folder.FullName, "..", "shared", "data", .. parts]));
            if (System.IO.Path.Exists(path))
            {
                return path;
            }
        }

        Assert.Skip($"The shared data '{string.Join('/', parts)}' isn't here.");
        return string.Empty;
    }
}
