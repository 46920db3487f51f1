using Microsoft.CodeAnalysis;

namespace Geopol.Events.Mutants;

/// <summary>A file of the library.</summary>
/// <param name="Path">The path in the project, with slashes; for a generated file its hint name.</param>
/// <param name="Tree">The syntax of the file.</param>
/// <param name="IsGenerated">Whether a generator wrote the file.</param>
internal sealed record LibrarySource(string Path, SyntaxTree Tree, bool IsGenerated);
