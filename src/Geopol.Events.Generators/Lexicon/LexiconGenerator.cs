using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>
/// Converts the tables of the notation, which are in <c>Notation/Data</c>, to bytes. <c>LexiconImage</c> reads these bytes without copying them.
/// </summary>
[Generator]
public sealed class LexiconGenerator : IIncrementalGenerator
{
    private const string HintName = "Notation/Words/LexiconImage.g.cs";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = TsvFile.In(context, LexiconTables.IsRead).Collect()
            .Select(static (files, _) => LexiconTables.Read([.. files.OrderBy(static file => file.Path, System.StringComparer.Ordinal)]));
        context.RegisterSourceOutput(models, static (output, model) =>
        {
            foreach (var fault in model.Faults)
            {
                output.ReportDiagnostic(fault.ToDiagnostic());
            }

            if (model.Source is { } source)
            {
                output.AddSource(HintName, source);
            }
        });
    }
}
