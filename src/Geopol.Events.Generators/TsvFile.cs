using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Generators;

/// <summary>A file of rows, compared by value. The cells of a row are separated by one tab. Empty lines and lines that begin with # are skipped.</summary>
internal sealed record TsvFile(string Path, Sequence<TsvRow> Rows)
{
    /// <summary>Returns the additional files of the project whose names end with these characters.</summary>
    public static IncrementalValuesProvider<TsvFile> In(IncrementalGeneratorInitializationContext context, string nameEnd) =>
        In(context, path => path.EndsWith(nameEnd, System.StringComparison.Ordinal));

    /// <summary>Returns the additional files of the project whose paths <paramref name="isWanted"/> accepts. It gets the paths with slashes.</summary>
    public static IncrementalValuesProvider<TsvFile> In(IncrementalGeneratorInitializationContext context, System.Func<string, bool> isWanted) =>
        context.AdditionalTextsProvider.Where(file => isWanted(HintName.Normalize(file.Path))).Select(Read);

    private static TsvFile Read(AdditionalText file, CancellationToken cancellation)
    {
        var lines = (file.GetText(cancellation) ?? SourceText.From("")).Lines;
        return new(HintName.Normalize(file.Path), new Sequence<TsvRow>(
            from line in lines
            let content = line.ToString()
            where content.Trim().Length > 0 && content[0] != '#'
            select new TsvRow(new Sequence<string>(content.Split('\t')), new Place(file.Path, line.Span, lines.GetLinePositionSpan(line.Span)))));
    }
}

/// <summary>A row of a <see cref="TsvFile"/>.</summary>
internal sealed record TsvRow(Sequence<string> Cells, Place Place);
