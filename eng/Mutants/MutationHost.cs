using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Mutants;

/// <summary>Finds the code that is copied for a mutant: the body of the member, or the initial value of a field or property.</summary>
internal static class MutationHost
{
    /// <summary>The host of a node; null if the node isn't mutated because it is in an attribute, a constant or a default value.</summary>
    internal static SyntaxNode? Of(SyntaxNode node) => node.Ancestors().FirstOrDefault(IsHost);

    private static bool IsHost(SyntaxNode node) => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax { Expression: ThrowExpressionSyntax } => false,
        ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax,
        EqualsValueClauseSyntax { Value: InitializerExpressionSyntax } => false,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => !field.Modifiers.Any(static m => m.ValueText == "const"),
        _ => false,
    };
}
