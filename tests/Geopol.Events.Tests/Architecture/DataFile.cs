using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Tests;

/// <summary>A data file that the generators read.</summary>
internal sealed class DataFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
}
