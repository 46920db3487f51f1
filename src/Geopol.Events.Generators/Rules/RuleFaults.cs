using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The diagnostics for the declaration of a rule.</summary>
internal static class RuleFaults
{
    public static readonly DiagnosticDescriptor Code = Fault.Error("GEOPOL201", "A rule has no permanent code",
        "The rule '{0}' has no permanent code. Write GE and four digits into the attribute, for example \"GE2201\".");

    public static readonly DiagnosticDescriptor DuplicateCode = Fault.Error("GEOPOL202", "Two rules have the same code",
        "The rules '{0}' and '{1}' have the code {2}. Give one of them another code.");

    public static readonly DiagnosticDescriptor DuplicateName = Fault.Error("GEOPOL203", "Two rules have the same name",
        "The rules {0} and {1} are both named '{2}'. The name becomes a constant of IssueCodes, so it must be unique. Rename one of the rules.");

    public static readonly DiagnosticDescriptor Signature = Fault.Error("GEOPOL204", "The method of a rule has a wrong signature",
        "The generator can't call the rule '{0}'. Declare it as 'internal static bool {0}(T value)', 'internal static bool {0}(T value, TItem item)' or 'internal static int {0}(T value, int from)'.");

    public static readonly DiagnosticDescriptor Star = Fault.Error("GEOPOL205", "The path doesn't match the method",
        "The path '{0}' doesn't match the parameters of '{1}'. Write one [*] into the path of a rule about the items of a list, for example 'items[*].name'. Write none into the path of a rule about the value.");

    public static readonly DiagnosticDescriptor Member = Fault.Error("GEOPOL206", "The path doesn't name a member",
        "The path '{0}' doesn't exist: {1} has no member '{2}'. Write the names that the properties have in JSON, and mark a list with [*].");

    public static readonly DiagnosticDescriptor Item = Fault.Error("GEOPOL207", "The items of the path are of another type",
        "The items of the path '{0}' are of the type {1}. Give '{2}' a second parameter of this type.");

    public static readonly DiagnosticDescriptor Message = Fault.Error("GEOPOL208", "A rule has no message",
        "The rule '{0}' has no message. Say what is wrong and what to do.");
}
