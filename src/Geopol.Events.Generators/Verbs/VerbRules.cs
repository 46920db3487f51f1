using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The diagnostics of the table of senses. Each is an error, because the keys of claims depend on the table.</summary>
internal static class VerbRules
{
    public static readonly DiagnosticDescriptor Cells = Rule("GEOPOL501",
        "The row has {0} cells. Write four, separated by one tab: code, sense, reciprocal, example.");

    public static readonly DiagnosticDescriptor Code = Rule("GEOPOL502",
        "'{0}' can't be the code of a verb. Write words of the letters a to z and digits, joined by hyphens, at most 100 characters.");

    public static readonly DiagnosticDescriptor Duplicate = Rule("GEOPOL503",
        "An earlier row has the code '{0}'. Remove one of the rows.");

    public static readonly DiagnosticDescriptor Unsorted = Rule("GEOPOL504",
        "The row of '{0}' is after the row of '{1}'. Sort the rows by their codes, in ordinal order.");

    public static readonly DiagnosticDescriptor NoSense = Rule("GEOPOL505",
        "The sense '{0}' has no row. Add a row for it, or write a sense that has a row.");

    public static readonly DiagnosticDescriptor Synonym = Rule("GEOPOL506",
        "'{0}' is a synonym of '{1}', not a sense. Write '{1}' here.");

    public static readonly DiagnosticDescriptor Flag = Rule("GEOPOL507",
        "'{0}' can't be a value of the column reciprocal. Write -, opponents, partners, or opponents,partners.");

    public static readonly DiagnosticDescriptor SynonymFlag = Rule("GEOPOL508",
        "A synonym takes '{0}' from its sense. Write - here.");

    private static DiagnosticDescriptor Rule(string id, string message) => Fault.Error(id, "Table of the senses of verbs", message);
}
