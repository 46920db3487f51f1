using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>
/// Completes each <c>[TextValue("...")] readonly partial struct</c>, which is a value that is written as one text. The type has a method <c>static bool
/// TryRead(ReadOnlySpan&lt;char&gt;, out T)</c>. The generator writes the members of <c>ISpanParsable</c>, which call this method, and also the order and the
/// converter attributes.
/// </summary>
[Generator]
public sealed class TextValueGenerator : IIncrementalGenerator
{
    private const string TextValueAttribute = "Geopol.Events.TextValueAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.SyntaxProvider.ForAttributeWithMetadataName(
            TextValueAttribute, static (node, _) => node is TypeDeclarationSyntax, Read);
        context.RegisterSourceOutput(models.Combine(HintName.ProjectDirectory(context)), static (output, pair) =>
        {
            var (model, directory) = pair;
            output.AddSource(HintName.Beside(model.File, directory, model.Name + ".TextValue.g.cs"), TextValueSource.Of(model));
            output.AddSource(HintName.On("Json", model.Name + ".Json.g.cs"), TextValueSource.OfJson(model));
        });
    }

    private static TextValueModel Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation) => new(
        context.TargetSymbol.Name,
        context.TargetNode.SyntaxTree.FilePath,
        (string)context.Attributes[0].ConstructorArguments[0].Value!,
        ((INamedTypeSymbol)context.TargetSymbol).GetMembers("Text").Any(),
        !WireTypeReader.Is(context.Attributes[0], "IsOrdered", false));
}
