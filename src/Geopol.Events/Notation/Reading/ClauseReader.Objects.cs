namespace Geopol.Events;

/// <summary>Reads objects, and assigns phrases to slots.</summary>
internal sealed partial class ClauseReader
{
    // The largest number of words of an indirect object.
    private const int MostWords = 5;

    private bool Assign(ClauseState state, FrameSlot slot, NounPhrase[] list)
    {
        if (list is [{ IsNobody: true }] && slot.Place != SlotPlace.Subject)
        {
            // In "sold something to somebody", the claim leaves the goods and the recipient absent.
            state.Fill(slot.Place);
            return true;
        }

        var role = FrameRole.None;
        foreach (var phrase in list)
        {
            var (filler, itsRole) = RoleOf(state, slot, phrase);
            if (itsRole == FrameRole.None || phrase.IsNobody)
            {
                return cursor.Fail(phrase.Start, $"'{phrase.Said}' doesn't fit here: {Taking(state.Verb.Lemma, slot.Place)} {Joined([.. WordKinds.Of(slot.Takes)])}");
            }

            if (role == FrameRole.None && state.HasRole(itsRole) && (state.Has(slot.Place) || FrameRoles.IsSingle(itsRole, state.Frame.Sort) || IsNamedOnce(state, slot, itsRole)))
            {
                return cursor.Fail(phrase.Start, $"{Taking(state.Verb.Lemma, slot.Place)} only one: make a separate claim for each");
            }

            if (role != FrameRole.None && itsRole != role || FrameRoles.IsSingle(itsRole, state.Frame.Sort) && list.Length > 1)
            {
                return cursor.Fail(role == FrameRole.None ? list[1].Start : phrase.Start, "only one fits here, not a list: make a separate claim for each");
            }

            role = itsRole;
            state.Add(new(slot.Place, itsRole, filler, phrase, null));
        }

        state.Fill(slot.Place);
        return true;
    }

    private static (Filler Filler, FrameRole Role) RoleOf(ClauseState state, FrameSlot slot, NounPhrase phrase)
    {
        // In "sold drones for gold", the gold is a price and not a use, because gold isn't counted.
        if (slot.Place == SlotPlace.For && phrase is { Mostly: Filler.Thing, Head.IsMass: true } && (slot.Takes & (Filler.Money | Filler.Thing)) == Filler.Money && state.Frame[SlotPlace.InExchangeFor] is not null)
        {
            return (Filler.Thing, FrameRole.Consideration);
        }

        var isStrict = state.IsStrict && slot.Place == SlotPlace.Object && phrase.Mostly != Filler.None;
        return slot.For(phrase.Mostly, isStrict ? FrameSlot.Strict(phrase.Mostly, phrase.Maybe) : phrase.Maybe);
    }

    // Returns whether the role is already filled at another place: "slipped into Syria to Iran". A list of both places would have another meaning than the two
    // prepositions.
    private static bool IsNamedOnce(ClauseState state, FrameSlot slot, FrameRole role) =>
        slot.Place != SlotPlace.Subject && role is not (FrameRole.Agents or FrameRole.Adjuncts) && state.HasRoleBeside(role, slot.Place);

    private static string Taking(string verb, SlotPlace place) =>
        place == SlotPlace.Subject ? $"the subject of '{verb}' is" : SlotPlaces.WordsOf(place) is { Length: > 0 } words ? $"'{verb} ... {words}' takes" : $"'{verb}' takes";

    private static string Joined(string[] words) => words is [.. var first, var last] && first.Length > 0 ? $"{string.Join(", ", first)} or {last}" : words[0];

    // Reads one or two objects: "sold drones", "sold Russia drones".
    private void TryObjects(ClauseState state)
    {
        var start = cursor.Position;
        var frame = state.Frame;
        if (frame[SlotPlace.Object] is not { } slot && frame[SlotPlace.IndirectObject] is null || times.IsNext || IsDealNext(frame) || IsInfinitiveNext(frame) || IsPrepositionNext())
        {
            return;
        }

        if (frame[SlotPlace.IndirectObject] is { } indirect && TryDouble(state, indirect))
        {
            return;
        }

        cursor.Position = start;
        if (frame[SlotPlace.Object] is { } objects && nouns.TryReadList(state.ContextAt(SlotPlace.Object), out var list))
        {
            if (Assign(state, objects, list))
            {
                state.Object = list;
                return;
            }

            state.Forget(SlotPlace.Object);
        }

        cursor.Position = start;
    }

    private bool TryDouble(ClauseState state, FrameSlot indirect)
    {
        var start = cursor.Position;
        // A single word that isn't an actor contains no indirect object.
        if (cursor.Listed is null && nouns.Read(state.ContextAt(SlotPlace.Object)) is { } whole && cursor.Position == start + 1 && (whole.Kinds & indirect.Takes) == 0)
        {
            return cursor.Back(start);
        }

        // The indirect object is the shortest phrase that is a name or has its own article.
        var longest = Math.Min(cursor.Position > start ? cursor.Position : start + MostWords, Math.Min(start + MostWords, cursor.Count));
        for (var limit = start + 1; limit <= longest; limit++)
        {
            cursor.Position = start;
            if (nouns.Read(state.ContextAt(SlotPlace.IndirectObject) with { Limit = limit }) is not { } whom || cursor.Position != limit || (whom.Kinds & indirect.Takes) == 0)
            {
                continue;
            }

            if (state.Frame[SlotPlace.Object] is { } slot && !IsPrepositionNext() && !times.IsNext && StartsPhrase() && nouns.TryReadList(state.ContextAt(SlotPlace.Object), out var what)
                && Assign(state, indirect, whom.Alone) && Assign(state, slot, what))
            {
                state.Object = whom.Alone;
                return true;
            }

            state.Forget(SlotPlace.IndirectObject);
            state.Forget(SlotPlace.Object);
        }

        return cursor.Back(start);
    }

    // Returns whether a second object can begin here.
    private bool StartsPhrase() => cursor.Next is { Kind: TokenKind.Word } or { Kind: TokenKind.Bracket } && !cursor.Is("and") && !cursor.Is("that") && !cursor.Is("to") && !cursor.Is("not");

    private bool IsDealNext(Frame frame)
    {
        var start = cursor.Position;
        var isDeal = frame.Sort is EventSort.Agreement or EventSort.Meeting && cursor.SkipAny(Deals);
        cursor.Position = start;
        return isDeal;
    }

    private bool IsInfinitiveNext(Frame frame) => frame[SlotPlace.Infinitive] is not null && (cursor.Is("to") || cursor.Is("not to"));

    private bool IsPrepositionNext() => cursor.Next is { Kind: TokenKind.Word, IsStart: false, Own.Prepositions.Length: > 0 } && cursor.Word is not ("about" or "around" or "over" or "between") && !cursor.Is("at least") && !cursor.Is("at most");
}
