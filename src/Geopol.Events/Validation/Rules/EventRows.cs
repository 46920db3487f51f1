namespace Geopol.Events;

/// <summary>The rules about all events.</summary>
internal static class EventRows
{
    [Rule("GE2101", IssueSeverity.Error, "marks[*].member",
        "The event has no such member to mark. Give a path from the event, for example `when.edtf`.")]
    internal static bool MarkOnForeignMember(GeopolEvent e, Mark mark) => !EventMembers.Has(e, mark.Member.FirstName);

    [Rule("GE2102", IssueSeverity.Information, "$type",
        "This version does not know the event type. The event is kept as it was read.")]
    internal static bool EventTypeUnknown(GeopolEvent e) => e is UnknownEvent;

    [Rule("GE2103", IssueSeverity.Information, "contexts[*]",
        "The context is not one of the 37 contexts of PLOVER 2.0. The context is kept.")]
    internal static bool UnknownContext(GeopolEvent e, Context context) => !context.IsKnown;

    // Checks only times and places, because all events have these members and sources redact them.
    [Rule("GE2104", IssueSeverity.Warning, "marks[*]",
        "The member is marked as redacted, but it has a value. Remove the mark or the value.")]
    internal static bool RedactedButGiven(GeopolEvent e, Mark mark) => mark.Kind == MarkKind.Redacted
        && mark.Member.Text switch { "when" => e.When is not null, "where" => e.Where is not null, _ => false };

    [Rule("GE2105", IssueSeverity.Warning, "codings[*].code",
        "The code is not in CAMEO 1.1b3, or its version numbers events differently. Translate the code to CAMEO 1.1b3, or correct it.")]
    internal static bool NoCameoCode(GeopolEvent e, Coding coding) => CameoOntology.IsForeign(coding);

    [Rule("GE2106", IssueSeverity.Warning, "codings[*].code",
        "The code is a root of CAMEO, or another code that lost its leading zero: 19 may be 019. Keep codes as texts, and check this one.")]
    internal static bool CameoZeroInDoubt(GeopolEvent e, Coding coding) => CameoOntology.IsZeroInDoubt(coding);
}
