namespace Geopol.Events;

/// <summary>The rules about interactions.</summary>
internal static class InteractionRows
{
    [Rule("GE2601", IssueSeverity.Error, "plover.modes[*]",
        "The mode belongs to another PLOVER event type. Correct the mode or the type.")]
    internal static bool ModeOfAnotherType(Interaction i, PloverMode mode) =>
        mode.IsKnown && i.Plover is { Type: { IsKnown: true } type } && !PloverOntology.Has(type, mode);

    [Rule("GE2602", IssueSeverity.Warning, "plover.modes[*]",
        "The mode is not in PLOVER 2.0. Correct the mode, unless it belongs to another version of PLOVER.")]
    internal static bool UnknownPloverMode(Interaction i, PloverMode mode) => !mode.IsKnown;

    [Rule("GE2603", IssueSeverity.Warning, "verb",
        "The interaction has no verb and no coding. Name the action.")]
    internal static bool NoVerb(Interaction i) => i.Verb.IsAbsent && i.Codings.IsEmpty && i.Plover is null;

    [Rule("GE2608", IssueSeverity.Information, "verb",
        "The lexicon does not have the verb, so keys treat it as different from every other verb. Check the spelling: `geopol verbs` lists the verbs. A verb of your own is kept.")]
    internal static bool VerbNotInLexicon(Interaction i) => !i.Verb.IsAbsent && !i.Verb.IsInLexicon;

    [Rule("GE2605", IssueSeverity.Warning, "instruments[*]",
        "The instrument has `ordered` or `delivered`, which belong to goods of a transfer. Use `quantity`.")]
    internal static bool InstrumentWithOrder(Interaction i, Participant instrument) => instrument.Goods is { Ordered: not null } or { Delivered: not null };

    [Rule("GE2607", IssueSeverity.Error, "number",
        "The count is below zero. Correct the figure.")]
    internal static bool NegativeCount(Count c) => Figures.IsNegative(c.Number);
}
