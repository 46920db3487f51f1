using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Generators;

/// <summary>A declaration that a generator can't serve, with its place; compared by value, as incremental generators need.</summary>
internal sealed record SourceFault(string Id, string Message, string File, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>A fault at the declaration of a symbol.</summary>
    public static SourceFault At(ISymbol symbol, string id, string message)
    {
        var location = symbol.Locations.First();
        return new SourceFault(id, message, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        new DiagnosticDescriptor(Id, "The declaration can't be completed", "{0}", "Geopol.Events.Generators", DiagnosticSeverity.Error, isEnabledByDefault: true),
        Location.Create(File, Span, Lines),
        Message);
}
