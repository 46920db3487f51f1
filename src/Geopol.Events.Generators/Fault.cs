using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>A declaration that a generator can't serve: a diagnostic, compared by value.</summary>
internal sealed record Fault(DiagnosticDescriptor Descriptor, Place Place, Sequence<string> Arguments)
{
    public Fault(DiagnosticDescriptor descriptor, Place place, params string[] arguments)
        : this(descriptor, place, new Sequence<string>(arguments))
    {
    }

    /// <summary>The descriptor of a diagnostic of these generators; each is an error.</summary>
    public static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "Geopol.Events.Generators", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Place.ToLocation(), [.. Arguments.Cast<object>()]);
}
