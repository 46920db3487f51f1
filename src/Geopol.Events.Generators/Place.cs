using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Generators;

/// <summary>A location in source, compared by value. A <see cref="Location"/> would keep a complete syntax tree in memory.</summary>
internal sealed record Place(string File, TextSpan Span, LinePositionSpan Lines)
{
    public static Place Of(SyntaxNodeOrToken syntax)
    {
        var location = syntax.GetLocation()!;
        return new Place(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);
    }

    public Location ToLocation() => Location.Create(File, Span, Lines);
}
