namespace Geopol.Events.Tests;

/// <summary>A file that uses a type or member of another file.</summary>
/// <param name="From">The path of the file that has the reference.</param>
/// <param name="To">The path of the file that declares the type or member.</param>
/// <param name="Name">The type or member.</param>
internal readonly record struct FileReference(string From, string To, string Name)
{
    public override string ToString() => $"{From} uses {Name} of {To}";
}
