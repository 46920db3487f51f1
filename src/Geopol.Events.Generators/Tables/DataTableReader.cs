using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>Reads the declaration of a method marked <c>[DataTable]</c>.</summary>
internal static class DataTableReader
{
    public static DataTableModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var method = (IMethodSymbol)context.TargetSymbol;
        var syntax = (MethodDeclarationSyntax)context.TargetNode;
        var arguments = context.Attributes[0].ConstructorArguments;
        var row = arguments[1].Value as string ?? "";
        var columns = method is { IsStatic: true, IsPartialDefinition: true, Parameters.IsEmpty: true, ReturnType: IArrayTypeSymbol }
            && method.ContainingType.GetMembers(row).OfType<IMethodSymbol>().ToList() is { Count: 1 } rows && rows[0].IsStatic
            ? rows[0].Parameters.Select(ColumnOf).ToList() : null;
        return new DataTableModel(
            method.ContainingNamespace.ToDisplayString(), method.ContainingType.Name, method.ContainingType.IsRecord ? "record" : "class", method.Name,
            $"{string.Join(" ", syntax.Modifiers)} {method.ReturnType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {method.Name}",
            row, HintName.Normalize(Path.Combine(Path.GetDirectoryName(syntax.SyntaxTree.FilePath) ?? "", arguments[0].Value as string ?? "")),
            columns?.Contains(null) == false ? new Sequence<DataTableColumn>(columns!) : null, Place.Of(syntax.Identifier));
    }

    private static DataTableColumn? ColumnOf(IParameterSymbol parameter)
    {
        var item = parameter.Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } generic => generic.TypeArguments[0],
            var one => one,
        };
        var isNullable = parameter.NullableAnnotation == NullableAnnotation.Annotated;
        var isList = !SymbolEqualityComparer.Default.Equals(item, parameter.Type) && parameter.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T;
        var known = new Sequence<CodeValue>(item.GetMembers().Where(IsKnown).Select(static member => new CodeValue(member.Name, OpenCodeGenerator.TextOf(member))));
        var knownFile = OpenCodeTable.PathOf(item);
        var isCode = known.Any() || knownFile is not null;
        var absent = isNullable ? "null" : isList ? "[]" : isCode && item.TypeKind == TypeKind.Struct ? "default" : null;
        return isCode || item.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Decimal or SpecialType.System_Boolean
            ? new DataTableColumn(parameter.Name, item.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), absent, isList, known, knownFile)
            : null;
    }

    private static bool IsKnown(ISymbol member) =>
        member is IPropertySymbol { IsStatic: true, IsPartialDefinition: true } or IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum };
}
