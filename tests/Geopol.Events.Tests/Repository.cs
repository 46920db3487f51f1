namespace Geopol.Events.Tests;

/// <summary>Finds the files of the repository. The search begins at the folder of the tests.</summary>
internal static class Repository
{
    private const string Marker = "Geopol.Events.sln";

    /// <summary>Returns the path of a file or folder of the repository, which needn't exist. Returns null if the tests run outside of the repository.</summary>
    internal static string? Find(params string[] parts)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return Path.GetFullPath(Path.Combine([folder.FullName, .. parts]));
            }
        }

        return null;
    }

    /// <summary>Returns the path of a file or folder of the repository. Outside of the repository, the test is skipped.</summary>
    internal static string At(params string[] parts)
    {
        var path = Find(parts);
        Assert.SkipWhen(path is null, "The tests run outside of the repository.");
        return path!;
    }
}
