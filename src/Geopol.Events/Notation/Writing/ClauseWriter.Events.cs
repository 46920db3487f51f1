namespace Geopol.Events;

/// <summary>Writes subjects that name the event: "a visit by Putin to Iran was postponed". They are used if the claim doesn't say who took the step.</summary>
internal sealed partial class ClauseWriter
{
    private void WriteEvent(Line line, EventNoun noun, FrameChoice choice, Care care)
    {
        line.Words(noun.WithArticle);
        var filled = NounContext.Bit(SlotPlace.Subject);
        if (choice.Plan.Subject is { Parts: { Length: > 0 } parties } subject)
        {
            line.Words(noun.IsVisit ? "by" : parties.Length > 1 ? "between" : "with");
            nouns.WriteList(line, parties, subject.Slot, subject.Role, NounContext.Subject, care);
        }

        foreach (var placed in choice.Plan.Places.Where(static placed => placed.Parts.Length > 0 && IsOfEvent(placed)))
        {
            filled |= NounContext.Bit(placed.Place);
            line.Words(placed.Place == SlotPlace.Object ? "to" : null);
            WritePlaced(line, placed, new(choice.Frame, filled, int.MaxValue, false), care);
        }
    }

    // Returns whether the part is written after the noun. These parts are the place of a visit and the topics of talks.
    private static bool IsOfEvent(Placed placed) => placed.Place == SlotPlace.Object || placed is { Role: FrameRole.Topics, IsClause: false };
}
