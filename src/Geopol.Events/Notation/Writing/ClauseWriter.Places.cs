namespace Geopol.Events;

/// <summary>Writes places, times and results.</summary>
internal sealed partial class ClauseWriter
{
    // Writes results: ", killing 22 people and wounding 30".
    private void WriteResults(Line line, Interaction interaction, Care care)
    {
        var isFirst = true;
        foreach (var count in interaction.Counts)
        {
            if (ResultOf(count.Kind) is not { } verb || QuantityText.Of(count.Number) is not { } number)
            {
                continue;
            }

            var before = line.Length;
            line.Add(isFirst ? "," : "");
            line.Words(isFirst ? null : "and", verb);
            var whom = (count.Of ?? Actor.Unnamed("people") with { Kind = ActorKind.Group }) with { Number = count.Number };
            if (nouns.Write(line, new Part(PartKind.Actor, whom), null, FrameRole.None, NounContext.Alone, care) is { Quantity: not null })
            {
                isFirst = false;
            }
            else
            {
                line.Cut(before);
            }
        }
    }

    private static string? ResultOf(CountKind kind) => kind == CountKind.Killed ? "killing" : kind == CountKind.Injured ? "wounding" : kind == CountKind.Displaced ? "displacing" : kind == CountKind.Arrested ? "arresting" : null;

    private void WriteTime(Line line, GeopolEvent content, Care care)
    {
        if (care < Care.Spare && content.When is { } when)
        {
            line.Words(TimeText.Of(when, words));
        }
    }

    // Tries other prepositions if "in" isn't read as the place: "at the memorial", "near the cables".
    private bool TryOtherPlace(Line line, in Placed placed, in NounContext context, int before, Care care)
    {
        if (placed.Parts is not [{ Value: Place place }])
        {
            return false;
        }

        foreach (var slot in context.Frame!.Slots.Where(static slot => slot.Options.Any(static option => option.Role == FrameRole.Where)))
        {
            line.Cut(before);
            line.Words(SlotPlaces.WordsOf(slot.Place));
            if (nouns.Write(line, placed.Parts[0], slot, FrameRole.Where, in context, care) is not null)
            {
                return true;
            }
        }

        line.Cut(before);
        if (place.Description.In(LanguageTag.English) is { } thing && place.Names.IsAbsent && care < Care.Bracketed && BracketText.IsVisible(thing))
        {
            line.Words(place.Precision == PlacePrecision.Near ? "near" : "at", thing);
            return true;
        }

        return false;
    }

    private static string PrepositionOf(in Placed placed) => placed.Role == FrameRole.Where && placed.Parts is [{ Value: Place { Precision: var precision } }] && precision == PlacePrecision.Near && placed.Place == SlotPlace.In ? "near" : SlotPlaces.WordsOf(placed.Place);

    // Writes a place such as "over the Black Sea": a preposition, and words that are read without a change.
    private bool TryDescribed(Line line, string said, Care care)
    {
        foreach (var place in words.Find(Tokens.FirstWord(said))?.Prepositions ?? [])
        {
            var preposition = SlotPlaces.WordsOf(place);
            if (!said.StartsWith(preposition + " ", StringComparison.Ordinal) || said[(preposition.Length + 1)..] is not { Length: > 0 } rest)
            {
                continue;
            }

            foreach (var text in (ReadOnlySpan<string?>)[care < Care.Bracketed && BracketText.IsVisible(rest) ? rest : null, care < Care.Tagged ? BracketText.Of(rest) : null, BracketText.Of(rest, "place")])
            {
                if (text is not null && WrittenPhrase.Of(text, NounContext.Alone, words) is { } phrase && phrase.Said == rest)
                {
                    line.Words(preposition, text);
                    return true;
                }
            }
        }

        return false;
    }
}
