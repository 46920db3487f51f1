using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Mutants;

/// <summary>Puts many mutants into one file: each host is copied once per mutant in it, and the active mutant decides which copy runs.</summary>
internal static class Schema
{
    /// <summary>Returns the file with all these mutants.</summary>
    /// <param name="source">The file.</param>
    /// <param name="mutants">The mutants of this file.</param>
    internal static SyntaxTree Of(LibrarySource source, IEnumerable<Mutant> mutants)
    {
        var owners = mutants.GroupBy(static mutant => OwnerOf(MutationHost.Of(mutant.Mutation.Original)!)).ToDictionary(static group => group.Key, static group => group.ToList());
        var root = source.Tree.GetRoot().ReplaceNodes(owners.Keys, (owner, _) => Rewrite(owner, owners[owner]));

        // Parsed again from its text, so that an unsound replacement is a compiler error and not an odd tree.
        return Library.Parse(source.Tree.FilePath, root.ToFullString());
    }

    private static SyntaxNode OwnerOf(SyntaxNode host) => host is EqualsValueClauseSyntax ? host : host.Parent!;

    private static SyntaxNode Rewrite(SyntaxNode owner, List<Mutant> mutants) => owner switch
    {
        EqualsValueClauseSyntax value => value.WithValue(mutants.Aggregate(value.Value, static (rest, mutant) => SyntaxFactory.ConditionalExpression(
            IsActive(mutant), SyntaxFactory.ParenthesizedExpression(Mutated<EqualsValueClauseSyntax>(mutant).Value), SyntaxFactory.ParenthesizedExpression(rest)))),
        BaseMethodDeclarationSyntax method => method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(method, mutants)),
        AccessorDeclarationSyntax accessor => accessor.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Body(accessor, mutants)),
        PropertyDeclarationSyntax property => property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(Body(property, mutants))),
        IndexerDeclarationSyntax indexer => indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(Body(indexer, mutants))),
        _ => throw new InvalidOperationException($"{owner.Kind()} has no body."),
    };

    private static BlockSyntax Body(SyntaxNode owner, List<Mutant> mutants)
    {
        var host = MutationHost.Of(mutants[0].Mutation.Original)!;
        StatementSyntax whole = Block(owner, host);
        foreach (var mutant in mutants)
        {
            whole = SyntaxFactory.IfStatement(IsActive(mutant), Block(owner, Mutated<SyntaxNode>(mutant)), SyntaxFactory.ElseClause(Keyword(SyntaxKind.ElseKeyword), whole));
        }

        return SyntaxFactory.Block(whole);
    }

    private static BlockSyntax Block(SyntaxNode owner, SyntaxNode host) => host switch
    {
        BlockSyntax block => block,
        ArrowExpressionClauseSyntax { Expression: var value } when IsVoid(owner) => SyntaxFactory.Block(SyntaxFactory.ExpressionStatement(value)),
        ArrowExpressionClauseSyntax { Expression: var value } => SyntaxFactory.Block(SyntaxFactory.ReturnStatement(Keyword(SyntaxKind.ReturnKeyword), value, SyntaxFactory.Token(SyntaxKind.SemicolonToken))),
        _ => throw new InvalidOperationException($"{host.Kind()} is no body."),
    };

    private static T Mutated<T>(Mutant mutant)
        where T : SyntaxNode => (T)MutationHost.Of(mutant.Mutation.Original)!.ReplaceNode(mutant.Mutation.Original, mutant.Mutation.Replacement);

    private static bool IsVoid(SyntaxNode owner) => owner switch
    {
        MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.ValueText: "void" } } => true,
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType is IdentifierNameSyntax,
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => true,
        AccessorDeclarationSyntax accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => false,
    };

    private static AccessorListSyntax Getter(BlockSyntax body) => SyntaxFactory.AccessorList([SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, body)]);

    private static SyntaxToken Keyword(SyntaxKind kind) => SyntaxFactory.Token([], kind, [SyntaxFactory.Space]);

    private static ExpressionSyntax IsActive(Mutant mutant) => SyntaxFactory.ParseExpression($"global::Geopol.Events.ActiveMutant.Is({mutant.Id})");
}
