using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Geopol.Events.Generators;

/// <summary>A fault of the table of senses and its place.</summary>
internal sealed record VerbFault(DiagnosticDescriptor Rule, TextSpan Span, LinePositionSpan Lines, Sequence<string> Arguments)
{
    public Diagnostic At(string path) => Diagnostic.Create(Rule, Location.Create(path, Span, Lines), [.. Arguments]);
}
