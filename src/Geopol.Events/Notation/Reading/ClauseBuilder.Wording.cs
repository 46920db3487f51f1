namespace Geopol.Events;

/// <summary>What keeps the wording of a clause, so that it is printed again.</summary>
internal static partial class ClauseBuilder
{
    // Where others than the subject take part alike: "A met with B".
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

    // "alongside", where the verb prints "with", and none in "gave Ukraine arms": kept, so that the sentence has it again.
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
        // "warned Iran of sanctions against raids": both are printed as "that if raids then sanctions" where nothing else is kept.
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

            // A frame further on is no rival: of two that fit the first is printed.
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

    // "Gave Ukraine arms" and "gave arms to Ukraine" are one, as are "agreed oil" and "agreed on oil", and the clauses of a warning.
    private static bool IsOneWith(SlotPlace place, SlotPlace printed, EventSort sort) => place switch
    {
        SlotPlace.IndirectObject => printed == SlotPlace.To,
        SlotPlace.Object => sort == EventSort.Agreement && printed == SlotPlace.On,
        SlotPlace.Infinitive or SlotPlace.That or SlotPlace.Whether => sort != EventSort.Interaction,
        _ => false,
    };

    // As what a claim keeps it: goods that are words or money are goods, and a reason or content has no more than its words.
    private static Filler KeptAs(Filling filling) => filling.Role switch
    {
        FrameRole.Items or FrameRole.Consideration => filling.Filler == Filler.Money ? Filler.Money | Filler.Thing : Filler.Thing,
        FrameRole.Content or FrameRole.Grounds or FrameRole.Condition or FrameRole.Consequence or FrameRole.Terms or FrameRole.EndUse when filling.Filler != Filler.Clause => filling.Filler | Filler.Words,
        _ => filling.Filler is Filler.Actor or Filler.People ? Filler.Actor | Filler.People : filling.Filler,
    };

    // What protesters do by force is a riot.
    private static PloverCode? PloverOf(ClauseState state) => state.Frame.Plover is { } plover && plover.Type == PloverType.Assault
        && state.First(FrameRole.Agents).Phrase is { Head.Singular: "protester" or "demonstrator" or "rioter" }
            ? new() { Type = PloverType.Protest, Modes = [PloverMode.Riot] } : state.Frame.Plover;

    /// <summary>Whether the verb itself says that what its object names was completed: "completed the withdrawal".</summary>
    internal static bool IsCompleting(VerbEntry verb) => verb.Lemma is "complete" or "finish";

    // "promises to sell": a verb before the one that is kept.
    private static bool IsStep(ClauseState state, GeopolEvent content) => content is Transfer && state.Frame.Sort == EventSort.Interaction;
}
