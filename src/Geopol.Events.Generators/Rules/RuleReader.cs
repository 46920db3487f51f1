using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>Reads the declaration of a rule: the attribute and the method's signature.</summary>
internal static class RuleReader
{
    private const int ArgumentCount = 4;
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat;

    public static RuleDeclaration Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var method = (IMethodSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var place = Place.Of(((MethodDeclarationSyntax)context.TargetNode).Identifier);
        var syntax = ((AttributeSyntax)attribute.ApplicationSyntaxReference!.GetSyntax(cancellation)).ArgumentList?.Arguments ?? default;
        var faults = new List<Fault>();
        if (syntax.Count != ArgumentCount)
        {
            // The compiler reports the wrong number of arguments.
            return new RuleDeclaration(null, new Sequence<Fault>(faults), place);
        }

        var arguments = attribute.ConstructorArguments;
        var (codeArgument, pathArgument, messageArgument) = (ArgumentOf(syntax, "code", 0), ArgumentOf(syntax, "path", 2), ArgumentOf(syntax, "message", 3));
        var (code, path, message) = (TextOf(arguments, 0), TextOf(arguments, 2), TextOf(arguments, 3));
        if (!IsCode(code) || !codeArgument.Expression.IsKind(SyntaxKind.StringLiteralExpression))
        {
            faults.Add(new Fault(RuleFaults.Code, Place.Of(codeArgument), method.Name));
        }

        if (arguments.Length != ArgumentCount)
        {
            return new RuleDeclaration(null, new Sequence<Fault>(faults), place);
        }

        if (string.IsNullOrWhiteSpace(message))
        {
            faults.Add(new Fault(RuleFaults.Message, Place.Of(messageArgument), method.Name));
        }

        if (FormOf(method) is not { } form)
        {
            faults.Add(new Fault(RuleFaults.Signature, place, method.Name));
            return new RuleDeclaration(null, new Sequence<Fault>(faults), place);
        }

        var type = method.Parameters[0].Type;
        var followed = RulePath.Of(type, path);
        if (FaultOf(method, form, path, followed, Place.Of(pathArgument)) is { } fault)
        {
            faults.Add(fault);
        }

        var row = faults.Count > 0 ? null : new RuleRow(
            method.Name, code, SeverityOf(arguments[1]), path, message, NameOf(type), $"{NameOf(method.ContainingType)}.{method.Name}",
            form, form == RuleForm.Item ? followed.Items : "");
        return new RuleDeclaration(row, new Sequence<Fault>(faults), place);
    }

    private static RuleForm? FormOf(IMethodSymbol method)
    {
        var isCallable = method is { IsStatic: true, IsGenericMethod: false, ContainingType.IsGenericType: false, Parameters.Length: 1 or 2 }
            && IsReachable(method) && method.Parameters.All(static p => p.RefKind == RefKind.None) && method.Parameters[0].Type.IsReferenceType;
        return (isCallable, method.ReturnType.SpecialType, method.Parameters.Length) switch
        {
            (true, SpecialType.System_Boolean, 1) => RuleForm.Value,
            (true, SpecialType.System_Boolean, 2) => RuleForm.Item,
            (true, SpecialType.System_Int32, 2) when method.Parameters[1].Type.SpecialType == SpecialType.System_Int32 => RuleForm.Next,
            _ => null,
        };
    }

    private static Fault? FaultOf(IMethodSymbol method, RuleForm form, string path, RulePath followed, Place place) =>
        RulePath.StarsIn(path) != (form == RuleForm.Value ? 0 : 1) ? new Fault(RuleFaults.Star, place, path, method.Name)
        : followed.Missing is var (type, name) ? new Fault(RuleFaults.Member, place, path, type.Name, name)
        : form == RuleForm.Item && !SymbolEqualityComparer.Default.Equals(followed.Item, method.Parameters[1].Type)
            ? new Fault(RuleFaults.Item, place, path, followed.Item!.Name, method.Name)
        : null;

    private static bool IsReachable(IMethodSymbol method)
    {
        for (ISymbol? symbol = method; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCode(string text) => text.Length == 6 && text[0] == 'G' && text[1] == 'E' && text.Skip(2).All(static c => c is >= '0' and <= '9');

    // If the compiler can't bind the attribute, the arguments have no values.
    private static string TextOf(ImmutableArray<TypedConstant> arguments, int position) => arguments.ElementAtOrDefault(position).Value as string ?? "";

    private static string SeverityOf(TypedConstant argument)
    {
        var name = argument.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => Equals(f.ConstantValue, argument.Value))?.Name;
        return name is null ? "default" : "IssueSeverity." + name;
    }

    private static AttributeArgumentSyntax ArgumentOf(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string name, int position) =>
        arguments.FirstOrDefault(a => a.NameColon?.Name.Identifier.Text == name) ?? arguments[position];

    // The generated code is in the same namespace, so the name needs no prefix.
    private static string NameOf(ITypeSymbol type)
    {
        var name = type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(Qualified);
        return name.StartsWith(RuleSource.NamespacePrefix, System.StringComparison.Ordinal) ? name.Substring(RuleSource.NamespacePrefix.Length) : name;
    }
}
