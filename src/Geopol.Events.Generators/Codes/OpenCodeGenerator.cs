using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>
/// Completes each <c>[OpenCode] readonly partial struct</c>. It writes the members that all code types share, so that the file of a code type has only the
/// known values and their meaning.
/// </summary>
[Generator]
public sealed class OpenCodeGenerator : IIncrementalGenerator
{
    internal const string OpenCodeAttribute = "Geopol.Events.OpenCodeAttribute";
    private const string CodeTextAttribute = "Geopol.Events.CodeTextAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider.ForAttributeWithMetadataName(
                OpenCodeAttribute, static (node, _) => node is StructDeclarationSyntax, Read)
            .Combine(TsvFile.In(context, ".tsv").Collect())
            .Select(static (pair, _) => OpenCodeTable.Fill(pair.Left, pair.Right));
        context.RegisterSourceOutput(models.Combine(HintName.ProjectDirectory(context)), static (output, pair) =>
        {
            var (model, directory) = pair;
            foreach (var fault in model.Faults)
            {
                output.ReportDiagnostic(fault.ToDiagnostic());
            }

            output.AddSource(HintName.Beside(model.File, directory, model.Name + ".Code.g.cs"), OpenCodeSource.Of(model));
            output.AddSource(HintName.On("Json", model.Name + ".Json.g.cs"), OpenCodeSource.OfJson(model));
        });
    }

    private static OpenCodeModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var (isListed, isOrdered) = (!WireTypeReader.Is(context.Attributes[0], "Listed", false), !WireTypeReader.Is(context.Attributes[0], "IsOrdered", false));
        var values = type.GetMembers().OfType<IPropertySymbol>()
            .Where(static p => p.IsStatic && p.IsPartialDefinition)
            .Select(static p => new CodeValue(p.Name, TextOf(p)));
        return new OpenCodeModel(
            type.ContainingNamespace.ToDisplayString(), type.Name, context.TargetNode.SyntaxTree.FilePath, isListed, isOrdered, OpenCodeTable.PathOf(type), new Sequence<CodeValue>(values),
            Place.Of(((StructDeclarationSyntax)context.TargetNode).Identifier), new Sequence<Fault>([]));
    }

    /// <summary>Returns the text of a known value. It is the text of the attribute, or otherwise the name in lower case with hyphens.</summary>
    internal static string TextOf(ISymbol value)
    {
        var given = value.GetAttributes()
            .FirstOrDefault(static a => a.AttributeClass?.ToDisplayString() == CodeTextAttribute);
        return given?.ConstructorArguments[0].Value as string ?? KebabCase.Of(value.Name);
    }
}
