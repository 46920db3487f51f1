namespace Geopol.Events;

/// <summary>The rules about interactions.</summary>
internal static class InteractionRows
{
    [Rule("GE2601", Severity.Error, "plover.modes[*]",
        "The mode belongs to another PLOVER event type. Correct the mode or the type.")]
    internal static bool ModeOfAnotherType(Interaction i, PloverMode mode) =>
        mode.IsKnown && i.Plover is { Type: { IsKnown: true } type } && !PloverOntology.Has(type, mode);

    [Rule("GE2602", Severity.Warning, "plover.modes[*]",
        "The mode is not in PLOVER 2.0. Correct the mode, unless it belongs to another version of PLOVER.")]
    internal static bool UnknownPloverMode(Interaction i, PloverMode mode) => !mode.IsKnown;

    [Rule("GE2603", Severity.Warning, "verb",
        "The interaction has no verb. Name the action.")]
    internal static bool NoVerb(Interaction i) => i.Verb.IsAbsent;

    [Rule("GE2604", Severity.Warning, "cause",
        "`actors` and `cause` are both given, but an event has one or the other as its subject. Remove one of them.")]
    internal static bool ActorsAndCause(Interaction i) => i.Cause is not null && !i.Actors.IsEmpty;

    [Rule("GE2605", Severity.Warning, "instruments[*]",
        "The instrument has `ordered` or `delivered`, which belong to goods of a transfer. Use `quantity`.")]
    internal static bool InstrumentWithOrder(Interaction i, Goods instrument) => instrument.Ordered is not null || instrument.Delivered is not null;

    [Rule("GE2606", Severity.Error, "",
        "The theme has none or several of `goods`, `actor` and `content`. Give exactly one of them.")]
    internal static bool ThemeOfNothing(Theme t) =>
        (t.Goods is null ? 0 : 1) + (t.Actor is null ? 0 : 1) + (t.Content is null ? 0 : 1) is var given && given != 1 && (given > 1 || t.Unknown.IsEmpty);

    [Rule("GE2607", Severity.Error, "number",
        "The count is below zero. Correct the figure.")]
    internal static bool NegativeCount(Count c) => Figures.IsNegative(c.Number);
}
