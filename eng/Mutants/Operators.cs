using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Mutants;

/// <summary>The mutation operators. Each returns the replacement of a node, or null if the operator doesn't apply to the node.</summary>
internal static class Operators
{
    // Swapping the arguments of these methods changes nothing.
    private static readonly string[] Symmetric = ["Equals", "ReferenceEquals", "SequenceEqual", "Max", "Min"];

    /// <summary>The mutation operators with their names.</summary>
    internal static IReadOnlyList<(string Name, Func<SyntaxNode, SemanticModel, SyntaxNode?> Replace)> All { get; } =
    [
        ("negate-condition", static (node, _) => node is ExpressionSyntax condition && IsCondition(condition) ? Negated(condition) : null),
        ("comparison", static (node, _) => Compared(node)),
        ("and-or", static (node, _) => Joined(node)),
        ("arithmetic", Calculated),
        ("number", static (node, _) => node is LiteralExpressionSyntax { Token.Value: int value } ? Number(value, node.SpanStart) : null),
        ("boolean", static (node, _) => node.Kind() switch
        {
            SyntaxKind.TrueLiteralExpression => Parse("false"),
            SyntaxKind.FalseLiteralExpression => Parse("true"),
            _ => null,
        }),
        ("text", static (node, _) => Text(node)),
        ("return-default", ReturnedDefault),
        ("remove-statement", static (node, _) => IsRemovable(node) ? SyntaxFactory.EmptyStatement() : null),
        ("swap-arguments", Swapped),
        ("without-fallback", static (node, _) => node is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right is not ThrowExpressionSyntax
            ? Parse($"({coalesce.Right})") : null),
    ];

    private static bool IsCondition(ExpressionSyntax node) => node.Parent switch
    {
        IfStatementSyntax parent => parent.Condition == node,
        ConditionalExpressionSyntax parent => parent.Condition == node,
        WhileStatementSyntax parent => parent.Condition == node,
        WhenClauseSyntax => true,
        _ => false,
    };

    private static ExpressionSyntax Negated(ExpressionSyntax condition) => Parse($"!({condition})");

    private static SyntaxNode? Compared(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary when Other(binary.OperatorToken) is { } other => binary.WithOperatorToken(other),
        RelationalPatternSyntax pattern when Other(pattern.OperatorToken) is { } other => pattern.WithOperatorToken(other),
        _ => null,
    };

    private static SyntaxToken? Other(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.LessThanToken => Token(SyntaxKind.LessThanEqualsToken),
        SyntaxKind.LessThanEqualsToken => Token(SyntaxKind.LessThanToken),
        SyntaxKind.GreaterThanToken => Token(SyntaxKind.GreaterThanEqualsToken),
        SyntaxKind.GreaterThanEqualsToken => Token(SyntaxKind.GreaterThanToken),
        SyntaxKind.EqualsEqualsToken => Token(SyntaxKind.ExclamationEqualsToken),
        SyntaxKind.ExclamationEqualsToken => Token(SyntaxKind.EqualsEqualsToken),
        _ => null,
    };

    private static SyntaxNode? Joined(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } binary => Parse($"({binary.Left}) || ({binary.Right})"),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } binary => Parse($"({binary.Left}) && ({binary.Right})"),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } pattern => pattern.WithOperatorToken(Token(SyntaxKind.OrKeyword)),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } pattern => pattern.WithOperatorToken(Token(SyntaxKind.AndKeyword)),
        _ => null,
    };

    private static BinaryExpressionSyntax? Calculated(SyntaxNode node, SemanticModel model)
    {
        if (node is not BinaryExpressionSyntax binary)
        {
            return null;
        }

        SyntaxToken? other = binary.Kind() switch
        {
            SyntaxKind.AddExpression => Token(SyntaxKind.MinusToken),
            SyntaxKind.SubtractExpression => Token(SyntaxKind.PlusToken),
            SyntaxKind.MultiplyExpression => Token(SyntaxKind.SlashToken),
            SyntaxKind.DivideExpression => Token(SyntaxKind.AsteriskToken),
            SyntaxKind.ModuloExpression => Token(SyntaxKind.AsteriskToken),
            _ => null,
        };
        return other is { } token && model.GetTypeInfo(binary).Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double ? binary.WithOperatorToken(token) : null;
    }

    // Adds or subtracts one, depending on the position of the literal, so that a seed gives the same mutants on every machine.
    private static ExpressionSyntax Number(int value, int position) => Parse(position % 2 == 0 || value == int.MinValue ? $"({value} + 1)" : $"({value} - 1)");

    private static ExpressionSyntax? Text(SyntaxNode node)
    {
        if (node is not LiteralExpressionSyntax literal || literal.Token.Value is not string value)
        {
            return null;
        }

        var changed = SymbolDisplay.FormatLiteral(value.Length == 0 ? "~" : $"{value[..^1]}~", quote: true);
        return literal.Kind() switch
        {
            SyntaxKind.StringLiteralExpression => Parse(changed),
            SyntaxKind.Utf8StringLiteralExpression => Parse(changed + "u8"),
            _ => null,
        };
    }

    private static ExpressionSyntax? ReturnedDefault(SyntaxNode node, SemanticModel model)
    {
        if (node is not ExpressionSyntax value || value.Parent is not (ReturnStatementSyntax or ArrowExpressionClauseSyntax) || IsDefault(value))
        {
            return null;
        }

        return model.GetTypeInfo(value).ConvertedType is { SpecialType: not SpecialType.System_Void } and not { TypeKind: TypeKind.Error } ? Parse("default!") : null;
    }

    private static bool IsDefault(ExpressionSyntax value) =>
        value.Kind() is SyntaxKind.DefaultLiteralExpression or SyntaxKind.NullLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.RefExpression or SyntaxKind.ThrowExpression
        || value is LiteralExpressionSyntax { Token.Value: 0 } or CollectionExpressionSyntax { Elements.Count: 0 };

    private static bool IsRemovable(SyntaxNode node) => node is ExpressionStatementSyntax or IfStatementSyntax { Else: null } or ContinueStatementSyntax;

    private static InvocationExpressionSyntax? Swapped(SyntaxNode node, SemanticModel model)
    {
        if (node is not InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } invocation
            || Symmetric.Contains(invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } ? name : invocation.Expression.ToString()))
        {
            return null;
        }

        for (var i = 0; i + 1 < arguments.Count; i++)
        {
            var (first, second) = (arguments[i], arguments[i + 1]);
            if (first.RefKindKeyword.RawKind == 0 && second.RefKindKeyword.RawKind == 0 && first.NameColon is null && second.NameColon is null
                && model.GetTypeInfo(first.Expression).Type is { } type && SymbolEqualityComparer.Default.Equals(type, model.GetTypeInfo(second.Expression).Type) && first.Expression.ToString() != second.Expression.ToString())
            {
                var swapped = arguments.Replace(first, first.WithExpression(second.Expression.WithoutTrivia()));
                return invocation.WithArgumentList(invocation.ArgumentList.WithArguments(swapped.Replace(swapped[i + 1], swapped[i + 1].WithExpression(first.Expression.WithoutTrivia()))));
            }
        }

        return null;
    }

    private static SyntaxToken Token(SyntaxKind kind) => SyntaxFactory.Token([SyntaxFactory.Space], kind, [SyntaxFactory.Space]);

    private static ExpressionSyntax Parse(string text) => SyntaxFactory.ParseExpression(text);
}
