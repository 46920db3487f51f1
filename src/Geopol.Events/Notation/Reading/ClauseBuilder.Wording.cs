namespace Geopol.Events;

/// <summary>What keeps the wording of a clause, so that it is printed again.</summary>
internal static partial class ClauseBuilder
{
    // Whether others than the subject take part alike: "A met with B".
    private static bool IsShared(ClauseState state)
    {
        var role = state.Frame[SlotPlace.Subject]?.Options[0].Role ?? FrameRole.None;
        return state.Subject.Length == 1 && role is FrameRole.Parties && state.Fillings.Exists(filling => filling.Role == role && filling.Place != SlotPlace.Subject);
    }

    private static string LemmaOf(ClauseState state, GeopolEvent content) =>
        IsStep(state, content) && Clause(state, FrameRole.Content) is { Wording.Lemma: { } inner } ? inner : state.Verb.Lemma;

    // "alongside", where the verb prints "with": kept, so that the sentence has it again.
    private static EquatableArray<string> PrepositionsOf(ClauseState state)
    {
        List<string>? kept = null;
        foreach (var filling in state.Fillings)
        {
            if (filling.Place > SlotPlace.Whether && filling.Role != FrameRole.Adjuncts && state.Frame[filling.Place] is not null && IsPrintedElsewhere(state, filling)
                && SlotPlaces.WordsOf(filling.Place) is var words && kept?.Contains(words) != true)
            {
                (kept ??= []).Add(words);
            }
        }

        return kept is null ? default : [.. kept];
    }

    private static bool IsPrintedElsewhere(ClauseState state, Filling filling)
    {
        foreach (var frame in state.Verb.Frames)
        {
            if (frame.Sort == state.Frame.Sort && frame.PrintedAt(filling.Role, filling.Filler) is var printed && printed != filling.Place
                && (printed != SlotPlace.None || frame == state.Frame))
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

    /// <summary>Whether the verb itself says that what its object names was completed: "completed the withdrawal".</summary>
    internal static bool IsCompleting(VerbEntry verb) => verb.Lemma is "complete" or "finish";

    // "promises to sell": a verb before the one that is kept.
    private static bool IsStep(ClauseState state, GeopolEvent content) => content is Transfer && state.Frame.Sort == EventSort.Interaction;
}
