using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>Writes the look-up of <c>VerbSenses</c> from the additional file <c>senses.tsv</c>.</summary>
[Generator]
public sealed class VerbSensesGenerator : IIncrementalGenerator
{
    private const string File = "/senses.tsv";
    private const string HintName = "Events/VerbSenses.g.cs";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = TsvFile.In(context, File).Select(static (file, _) => VerbSensesReader.Read(file));
        context.RegisterSourceOutput(models, static (output, model) =>
        {
            foreach (var fault in model.Faults)
            {
                output.ReportDiagnostic(fault.ToDiagnostic());
            }

            output.AddSource(HintName, VerbSensesSource.Of(model));
        });
    }
}
