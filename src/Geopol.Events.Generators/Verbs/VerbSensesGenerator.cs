using System;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Generators;

/// <summary>Writes the look-up of <c>VerbSenses</c> from the additional file <c>senses.tsv</c>.</summary>
[Generator]
public sealed class VerbSensesGenerator : IIncrementalGenerator
{
    private const string File = "senses.tsv";
    private const string HintName = "Events/VerbSenses.g.cs";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.AdditionalTextsProvider
            .Where(static file => string.Equals(Path.GetFileName(file.Path), File, StringComparison.Ordinal))
            .Select(static (file, cancellation) => VerbSensesReader.Read(file.Path, file.GetText(cancellation) ?? SourceText.From("")));
        context.RegisterSourceOutput(models, static (output, model) =>
        {
            foreach (var fault in model.Faults)
            {
                output.ReportDiagnostic(fault.At(model.Path));
            }

            output.AddSource(HintName, VerbSensesSource.Of(model));
        });
    }
}
