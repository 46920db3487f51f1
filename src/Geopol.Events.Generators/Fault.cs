using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>A fault in a declaration or a table. It can be converted to a diagnostic, and is compared by value.</summary>
internal sealed record Fault(DiagnosticDescriptor Descriptor, Place Place, Sequence<string> Arguments)
{
    public Fault(DiagnosticDescriptor descriptor, Place place, params string[] arguments)
        : this(descriptor, place, new Sequence<string>(arguments))
    {
    }

    /// <summary>Creates the descriptor of a diagnostic. All diagnostics of these generators are errors.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Geopol.Events.Generators", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Place.ToLocation(), [.. Arguments.Cast<object>()]);
}
