using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The diagnostics for the declaration of a wire object.</summary>
internal static class WireFaults
{
    public static readonly DiagnosticDescriptor Record = Fault.Error("GEOPOL101", "A wire object isn't a sealed or abstract record",
        "The wire object '{0}' can't be completed. Declare it as a sealed or abstract partial record.");

    public static readonly DiagnosticDescriptor Type = Fault.Error("GEOPOL102", "The wire has no form for the type of a member",
        "The wire has no form for the type of '{0}'. Use a string, a code, a text value, a wire object, or an EquatableArray of these.");

    public static readonly DiagnosticDescriptor Partial = Fault.Error("GEOPOL103", "A member isn't partial",
        "The member '{0}' has no generated guard. Declare it as partial.");

    public static readonly DiagnosticDescriptor Absent = Fault.Error("GEOPOL104", "A member can't have a code that means absent",
        "The member '{0}' isn't a single optional code. Remove [AbsentIs].");

    public static readonly DiagnosticDescriptor Role = Fault.Error("GEOPOL105", "A role is on a member without actors",
        "The member '{0}' contains no actors. Remove [Role].");

    public static readonly DiagnosticDescriptor Bearing = Fault.Error("GEOPOL106", "A member doesn't say what it bears on",
        "The member '{0}' doesn't say what it bears on. Mark it with [BearsOnTruth], [BearsOnContent] or [BearsOnNeither].");

    /// <summary>Creates a fault at the declaration of a symbol.</summary>
    public static Fault At(ISymbol symbol, DiagnosticDescriptor descriptor) =>
        new(descriptor, Place.Of(symbol.DeclaringSyntaxReferences.First().GetSyntax()), symbol.Name);
}
