namespace Geopol.Events;

/// <summary>The rules about all events.</summary>
[RuleRows]
internal static partial class EventRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<GeopolEvent>(IssueCodes.MarkOnForeignMember, Severity.Error, "marks[*].member",
            static (e, from) => NextForeign(e, from),
            "The event has no such member to mark: give a path from the event, as when.edtf."),
        new Rule<GeopolEvent>(IssueCodes.EventTypeUnknown, Severity.Information, "$type",
            static e => e is UnknownEvent,
            "This event type is unknown to this version: it is kept as it came."),
        new Rule<GeopolEvent>(IssueCodes.UnknownContext, Severity.Information, "contexts[*]",
            static (e, from) => NextUnknown(e.Contexts, from),
            "This context is none of the 37 of PLOVER 2.0: it is kept."),
        new Rule<GeopolEvent>(IssueCodes.RedactedButGiven, Severity.Warning, "marks[*]",
            static (e, from) => NextRedactedButGiven(e, from),
            "The member is marked as redacted, and yet it is given: take out one of the two."),
        new Rule<GeopolEvent>(IssueCodes.NoCameoCode, Severity.Warning, "codings[*].code",
            static (e, from) => NextNoCameoCode(e.Codings, from),
            "This is no code of CAMEO 1.1b3, or one of a version that numbers otherwise: translate it, or mend it."),
    ];

    private static int NextForeign(GeopolEvent value, int from)
    {
        for (var i = from; i < value.Marks.Count; i++)
        {
            if (!EventMembers.Has(value, value.Marks[i].Member.FirstName))
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextUnknown(EquatableArray<Context> contexts, int from)
    {
        for (var i = from; i < contexts.Count; i++)
        {
            if (!contexts[i].IsKnown)
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextNoCameoCode(EquatableArray<Coding> codings, int from)
    {
        for (var i = from; i < codings.Count; i++)
        {
            if (CameoOntology.IsForeign(codings[i]))
            {
                return i;
            }
        }

        return -1;
    }

    // Only a time and a place are looked for: that is what is redacted, and they are of all events.
    private static int NextRedactedButGiven(GeopolEvent value, int from)
    {
        for (var i = from; i < value.Marks.Count; i++)
        {
            var mark = value.Marks[i];
            if (mark.Kind == MarkKind.Redacted && mark.Member.Text switch { "when" => value.When is not null, "where" => value.Where is not null, _ => false })
            {
                return i;
            }
        }

        return -1;
    }
}
