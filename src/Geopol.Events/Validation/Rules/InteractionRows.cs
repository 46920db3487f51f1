namespace Geopol.Events;

/// <summary>The rules about interactions.</summary>
[RuleRows]
internal static partial class InteractionRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Interaction>(IssueCodes.ModeOfAnotherType, Severity.Error, "plover.modes[*]",
            static (i, from) => NextForeignMode(i, from),
            "The mode belongs to another PLOVER type: mend the mode or the type."),
        new Rule<Interaction>(IssueCodes.UnknownPloverMode, Severity.Warning, "plover.modes[*]",
            static (i, from) => i.Plover is { } code ? NextUnknownMode(code, from) : -1,
            "The mode is none of PLOVER 2.0: keep it where it is of another version, else mend it."),
        new Rule<Interaction>(IssueCodes.NoVerb, Severity.Warning, "verb",
            static i => i.Verb.IsAbsent,
            "No verb is given: say what is done."),
        new Rule<Interaction>(IssueCodes.ActorsAndCause, Severity.Warning, "cause",
            static i => i.Cause is not null && !i.Actors.IsEmpty,
            "A cause stands where no actor is the subject, and yet actors are given: keep one of the two."),
        new Rule<Interaction>(IssueCodes.InstrumentWithOrder, Severity.Warning, "instruments[*]",
            static (i, from) => NextOrdered(i.Instruments, from),
            "Ordered and delivered are figures of a transfer: an instrument has a quantity."),
        new Rule<Theme>(IssueCodes.ThemeOfNothing, Severity.Error, "",
            static t => (t.Goods is null ? 0 : 1) + (t.Actor is null ? 0 : 1) + (t.Content is null ? 0 : 1) is var given && given != 1 && (given > 1 || t.Unknown.IsEmpty),
            "A theme is goods, an actor or a content: give one of the three."),
        new Rule<Count>(IssueCodes.NegativeCount, Severity.Error, "number",
            static c => Figures.IsNegative(c.Number),
            "Nobody can be counted below zero: mend the figure."),
    ];

    private static int NextForeignMode(Interaction interaction, int from)
    {
        for (var i = from; i < interaction.Plover?.Modes.Count; i++)
        {
            var code = interaction.Plover;
            if (code.Modes[i].IsKnown && code.Type.IsKnown && !PloverOntology.Has(code.Type, code.Modes[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextUnknownMode(PloverCode code, int from)
    {
        for (var i = from; i < code.Modes.Count; i++)
        {
            if (!code.Modes[i].IsKnown)
            {
                return i;
            }
        }

        return -1;
    }

    private static int NextOrdered(EquatableArray<Goods> instruments, int from)
    {
        for (var i = from; i < instruments.Count; i++)
        {
            if (instruments[i].Ordered is not null || instruments[i].Delivered is not null)
            {
                return i;
            }
        }

        return -1;
    }
}
