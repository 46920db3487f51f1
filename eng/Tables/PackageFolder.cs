namespace Geopol.Events.Tables;

/// <summary>A folder with files of a package that isn't part of the repository.</summary>
/// <param name="Name">The name in the lock file, and of the option that gives another folder: <c>--name FOLDER</c>.</param>
/// <param name="Folder">The folder that is read unless the option is given.</param>
public sealed record PackageFolder(string Name, string Folder);
