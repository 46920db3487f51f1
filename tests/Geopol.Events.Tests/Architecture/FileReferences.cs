using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Tests;

/// <summary>
/// Finds the references between the files of the library in the semantic model. It finds the types and members of names and of object creations, and inferred
/// type arguments. Documentation comments don't count.
/// </summary>
/// <remarks>
/// The home of a member is the file that declares it. The home of a type is the file with the name of the type. For example, <c>Json/Claim.Json.cs</c> may use
/// types of JSON, but <c>Claim.cs</c> must not use the members that <c>Json/Claim.Json.cs</c> declares.
/// </remarks>
internal sealed class FileReferences
{
    private readonly LibraryCompilation library;
    private readonly ConcurrentDictionary<ISymbol, string?> homes = new(SymbolEqualityComparer.Default);

    private FileReferences(LibraryCompilation library) => this.library = library;

    /// <summary>Returns the references from these files of the library to other files.</summary>
    internal static IReadOnlyCollection<FileReference> Of(LibraryCompilation library, IEnumerable<SyntaxTree> files)
    {
        var references = new FileReferences(library);
        return files.AsParallel().SelectMany(references.In).ToHashSet();
    }

    /// <summary>
    /// Returns the members that code uses without their names, such as operators, conversions, indexers and enumerators. A member is returned only if the home
    /// of its type is another file.
    /// </summary>
    internal static IReadOnlyCollection<FileReference> OfUnnamedMembers(LibraryCompilation library)
    {
        var references = new FileReferences(library);
        return (from file in library.Whole.SyntaxTrees.AsParallel()
                let model = library.Whole.GetSemanticModel(file)
                from node in file.GetRoot().DescendantNodes().Where(IsUnnamed)
                let symbol = model.GetDeclaredSymbol(node)!
                let home = references.HomeOf(symbol.ContainingType)
                where home != library.PathOf(file)
                select new FileReference(home, library.PathOf(file), $"{symbol.ContainingType.Name}.{symbol.Name}")).ToHashSet();
    }

    private static bool IsUnnamed(SyntaxNode node) => node
        is OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax or IndexerDeclarationSyntax
        or MethodDeclarationSyntax { Identifier.Text: "GetEnumerator" or "Deconstruct", ExplicitInterfaceSpecifier: null };

    private IEnumerable<FileReference> In(SyntaxTree file)
    {
        var path = library.PathOf(file);
        var model = library.Whole.GetSemanticModel(file);
        return from node in file.GetRoot().DescendantNodes()
               where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
               from symbol in Symbols(model.GetSymbolInfo(node)).SelectMany(Parts)
               let home = HomeOf(symbol)
               where home is not null && home != path
               select new FileReference(path, home, symbol is INamedTypeSymbol ? symbol.Name : $"{symbol.ContainingType.Name}.{symbol.Name}");
    }

    // A method group, as in nameof(Parse), has only candidates.
    private static ImmutableArray<ISymbol> Symbols(SymbolInfo info) => info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;

    // Returns the definition of a symbol and its type arguments.
    private static IEnumerable<ISymbol> Parts(ISymbol symbol) => symbol switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TypeArguments.SelectMany(Parts),
        INamedTypeSymbol type => type.TypeArguments.SelectMany(Parts).Prepend(type.OriginalDefinition),
        IMethodSymbol method => method.TypeArguments.SelectMany(Parts).Prepend((method.ReducedFrom ?? method).OriginalDefinition),
        IPropertySymbol or IEventSymbol or IFieldSymbol { ContainingType.IsTupleType: false } => [symbol.OriginalDefinition],
        _ => [],
    };

    private string? HomeOf(ISymbol symbol) => homes.GetOrAdd(symbol, symbol is INamedTypeSymbol type
        ? _ => HomeOfType(type)
        : _ => DeclaringFile(symbol) ?? (symbol.ContainingType is { } owner ? HomeOfType(owner) : null));

    // A member that the compiler adds, such as Equals of a record, has no declaring file.
    private string? DeclaringFile(ISymbol member) => member.IsImplicitlyDeclared ? null : FilesOf(member).FirstOrDefault();

    private string? HomeOfType(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        // The order is Money.cs, Money.Json.cs, Money.g.cs.
        return FilesOf(type.OriginalDefinition).OrderBy(static path => path.EndsWith(".g.cs", StringComparison.Ordinal))
            .ThenBy(static path => Path.GetFileName(path).Count(static c => c == '.')).ThenBy(static path => path.Length).FirstOrDefault();
    }

    private IEnumerable<string> FilesOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Select(reference => library.PathOf(reference.SyntaxTree));
}
