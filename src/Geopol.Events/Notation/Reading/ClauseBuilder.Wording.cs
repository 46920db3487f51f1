namespace Geopol.Events;

/// <summary>Collects the wording of a clause. With the wording, the sentence is printed again in the same words.</summary>
internal static partial class ClauseBuilder
{
    // Returns the form of the subject. In "A met with B", there are parties before and after the verb. The number of parties before the verb is kept.
    private static SubjectForm FormOf(ClauseState state)
    {
        if (state.IsEventSubject)
        {
            return SubjectForm.Event;
        }

        var (before, behind) = (0, 0);
        foreach (var filling in state.Fillings)
        {
            before += filling is { Role: FrameRole.Parties, Place: SlotPlace.Subject } ? 1 : 0;
            behind += filling.Role == FrameRole.Parties && filling.Place != SlotPlace.Subject ? 1 : 0;
        }

        return before > 0 && behind > 0 ? SubjectForm.Of(before) : default;
    }

    private static string LemmaOf(ClauseState state, GeopolEvent content) =>
        IsStep(state, content) && Clause(state, FrameRole.Content) is { Wording.Lemma: { } inner } ? inner : state.Verb.Lemma;

    // Returns the prepositions that the claim must keep. The writer would print other prepositions instead: "with" instead of "alongside".
    private static EquatableArray<string> PrepositionsOf(ClauseState state)
    {
        List<string>? kept = null;
        foreach (var filling in state.Fillings)
        {
            if (SlotPlaces.SaidOf(filling.Place) is { } words && filling.Role != FrameRole.Adjuncts && state.Frame[filling.Place] is not null && IsPrintedElsewhere(state, filling)
                && kept?.Contains(words) != true)
            {
                (kept ??= []).Add(words);
            }
        }

        return kept is null ? default : [.. kept];
    }

    private static bool IsPrintedElsewhere(ClauseState state, Filling filling)
    {
        // The sentence "warned Iran of sanctions against raids" must keep its prepositions. Without them, it would be printed as "that if raids then sanctions".
        if (state.Frame.Sort == EventSort.Warning && filling.Place > SlotPlace.Whether && filling.Role is FrameRole.Condition or FrameRole.Consequence && state.HasRole(FrameRole.Condition) && state.HasRole(FrameRole.Consequence))
        {
            return true;
        }

        var fillers = KeptAs(filling);
        foreach (var frame in state.Verb.Frames)
        {
            if (frame.Sort == state.Frame.Sort && IsRival(frame, state, filling, fillers))
            {
                return true;
            }

            // Only earlier frames can be rivals, because the first frame that fits is printed.
            if (frame == state.Frame)
            {
                break;
            }
        }

        return false;
    }

    private static bool IsRival(Frame frame, ClauseState state, Filling filling, Filler fillers) => frame.PrintedAt(filling.Role, fillers) switch
    {
        var printed when printed == filling.Place || IsOneWith(filling.Place, printed, frame.Sort) => false,
        SlotPlace.None => frame == state.Frame || frame[SlotPlace.Subject]?.Reads(filling.Role, fillers) == true,
        _ => true,
    };

    // Returns whether two places have the same meaning: "gave Ukraine arms" and "gave arms to Ukraine", "agreed oil" and "agreed on oil", or two clauses of a
    // warning.
    private static bool IsOneWith(SlotPlace place, SlotPlace printed, EventSort sort) => place switch
    {
        SlotPlace.IndirectObject => printed == SlotPlace.To,
        SlotPlace.Object => sort == EventSort.Agreement && printed == SlotPlace.On,
        SlotPlace.Infinitive or SlotPlace.That or SlotPlace.Whether => sort != EventSort.Interaction,
        _ => false,
    };

    // Returns the kinds as the claim stores them. Words or money as goods become goods. A reason or content becomes words.
    private static Filler KeptAs(Filling filling) => filling.Role switch
    {
        FrameRole.Items or FrameRole.Consideration => filling.Filler == Filler.Money ? Filler.Money | Filler.Thing : Filler.Thing,
        FrameRole.Content or FrameRole.Grounds or FrameRole.Condition or FrameRole.Consequence or FrameRole.Terms or FrameRole.EndUse when filling.Filler != Filler.Clause => filling.Filler | Filler.Words,
        _ => filling.Filler is Filler.Actor or Filler.People ? Filler.Actor | Filler.People : filling.Filler,
    };

    // Returns the PLOVER code. An assault by protesters is a riot.
    private static PloverCode? PloverOf(ClauseState state) => state.Frame.Plover is { } plover && plover.Type == PloverType.Assault
        && state.First(FrameRole.Agents).Phrase is { Head.Singular: "protester" or "demonstrator" or "rioter" }
            ? new() { Type = PloverType.Protest, Modes = [PloverMode.Riot] } : state.Frame.Plover;

    /// <summary>Returns whether the verb itself says that its object was completed: "completed the withdrawal".</summary>
    internal static bool IsCompleting(VerbEntry verb) => verb.Lemma is "complete" or "finish";

    // Returns whether the verb is only a step of the transfer after it: "promises to sell".
    private static bool IsStep(ClauseState state, GeopolEvent content) => content is Transfer && state.Frame.Sort == EventSort.Interaction;
}
