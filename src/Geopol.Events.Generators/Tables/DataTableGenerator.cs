using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Geopol.Events.Generators;

/// <summary>Writes the body of each method marked <c>[DataTable]</c>. The body has one call for each row of the file.</summary>
[Generator]
public sealed class DataTableGenerator : IIncrementalGenerator
{
    private const string Attribute = "Geopol.Events.DataTableAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var outputs = context.SyntaxProvider.ForAttributeWithMetadataName(Attribute, static (node, _) => node is MethodDeclarationSyntax, DataTableReader.Read)
            .Combine(TsvFile.In(context, ".tsv").Collect()).Combine(HintName.ProjectDirectory(context))
            .Select(static (pair, _) => DataTableSource.Of(pair.Left.Left, pair.Left.Right, pair.Right));
        context.RegisterSourceOutput(outputs, static (output, table) =>
        {
            foreach (var fault in table.Faults)
            {
                output.ReportDiagnostic(fault.ToDiagnostic());
            }

            output.AddSource(table.File.Name, table.File.Source);
        });
    }
}
