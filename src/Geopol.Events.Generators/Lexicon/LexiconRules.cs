using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The diagnostics of the tables of the notation. Each is an error, because sentences are read and printed with the tables.</summary>
internal static class LexiconRules
{
    public static readonly DiagnosticDescriptor Cells = Rule("GEOPOL601",
        "The row has {0} cells. Write {1}, separated by one tab: {2}.");

    public static readonly DiagnosticDescriptor Forms = Rule("GEOPOL602",
        "'{0}' aren't the forms of a verb. Write the lemma first, with _ between its words. Then write the past, the participle, the -ing form and the third person. Write - for a form that is regular. You may leave out regular forms at the end.");

    public static readonly DiagnosticDescriptor OtherForms = Rule("GEOPOL603",
        "The verb '{0}' has other forms in an earlier row: {1}. Write the same forms here.");

    public static readonly DiagnosticDescriptor Value = Rule("GEOPOL604",
        "'{0}' can't be a {1}. Write one of: {2}.");

    public static readonly DiagnosticDescriptor Slot = Rule("GEOPOL605",
        "'{0}' isn't a slot. Write place=role:filler,filler|role:filler. If the slot must be filled, write ! after the place. If the slot is never printed, write ~ at its end. If only one role is never printed, write ~ after this role.");

    public static readonly DiagnosticDescriptor Macro = Rule("GEOPOL606",
        "No row above defines '{0}'.");

    public static readonly DiagnosticDescriptor Preposition = Rule("GEOPOL607",
        "'{0}' can't give the role {1} to a participant of '{2}'. According to the table of prepositions, it can give: {3}.");

    public static readonly DiagnosticDescriptor Reading = Rule("GEOPOL608",
        "In the slot '{0}' the filler {1} has two roles: {2} and {3}. Remove one of the roles.");

    public static readonly DiagnosticDescriptor Printing = Rule("GEOPOL609",
        "The role {0} of the filler {1} is printed at '{2}' and at '{3}'. Choose one of these slots. Write ~ at its end, or after the role (role~:filler). The role is then only read there and not printed.");

    public static readonly DiagnosticDescriptor SameFrame = Rule("GEOPOL610",
        "The verb '{0}' has this frame in an earlier row. Remove one of the rows.");

    public static readonly DiagnosticDescriptor Sense = Rule("GEOPOL611",
        "The verb code '{0}' has no row in senses.tsv. Add a row with its sense.");

    public static readonly DiagnosticDescriptor Role = Rule("GEOPOL612",
        "The event '{0}' has no role {1}. It has: {2}.");

    public static readonly DiagnosticDescriptor NoSubject = Rule("GEOPOL613",
        "The frame has no slot for the subject. Add subj=role:fillers.");

    public static readonly DiagnosticDescriptor NoExample = Rule("GEOPOL614",
        "The frame has no example. Write a sentence in its last column.");

    public static readonly DiagnosticDescriptor LongText = Rule("GEOPOL615",
        "'{0}' is too long. A word has at most 64 characters, a name or verb 300, an example 500.");

    private static DiagnosticDescriptor Rule(string id, string message) => Fault.Error(id, "Tables of the notation", message);
}
