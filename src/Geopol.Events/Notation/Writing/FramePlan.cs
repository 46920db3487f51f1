namespace Geopol.Events;

/// <summary>Assigns the parts of an event to the places of a frame. Each role gets the leftmost slot that takes it.</summary>
internal sealed class FramePlan
{
    private static readonly string[] Gatherings =
        ["summit", "exhibition", "conference", "forum", "meeting", "talks", "session", "parade", "ceremony", "rally", "congress", "fair", "show", "hearing", "festival", "Games", "Expo", "Forum", "Conference", "Assembly"];

    private readonly Frame frame;
    private readonly Func<Proposition, Part[]> subjectOf;
    private readonly List<Placed> places = [];
    private readonly EquatableArray<string> prepositions;

    private FramePlan(Frame frame, Func<Proposition, Part[]> subjectOf, EquatableArray<string> prepositions) => (this.frame, this.subjectOf, this.prepositions) = (frame, subjectOf, prepositions);

    /// <summary>The parts with their places, in the order of the sentence.</summary>
    internal IEnumerable<Placed> Places => places.OrderBy(static placed => OrderOf(placed));

    /// <summary>The number of parts without a place.</summary>
    internal int Unplaced { get; private set; }

    /// <summary>The number of required slots without a part. A slot that takes only a clause counts as 100.</summary>
    internal int Missing { get; private set; }

    /// <summary>Whether the words of an agreement are at a place for a noun such as "treaty". At such a place the words need brackets.</summary>
    internal bool IsForced { get; private set; }

    /// <summary>The number of prepositions in the wording for which the plan has no place.</summary>
    internal int Unsaid => prepositions.Count(words => !places.Exists(placed => SlotPlaces.SaidOf(placed.Place) == words));

    internal Placed Subject => places.Find(static placed => placed.Place == SlotPlace.Subject);

    /// <summary>Creates the plan for a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="roles">The parts by role. Clauses are last.</param>
    /// <param name="wording">The prepositions of the text, and the number of parties before the verb if other parties are after it.</param>
    /// <param name="subjectOf">Returns the subject of a clause.</param>
    internal static FramePlan Of(Frame frame, List<(FrameRole Role, Part[] Parts)> roles, Wording? wording, Func<Proposition, Part[]> subjectOf)
    {
        var before = wording?.Subject.Count ?? 0;
        var plan = new FramePlan(frame, subjectOf, wording is null ? default : wording.Prepositions);
        foreach (var (role, parts) in roles)
        {
            plan.Put(role, parts, before);
        }

        var hasDeal = plan.Has(SlotPlace.None);
        foreach (var slot in frame.Slots)
        {
            if (slot.IsRequired && slot.Place != SlotPlace.Subject && !plan.Has(slot.Place) && !(hasDeal && slot.Place == SlotPlace.Object))
            {
                plan.Missing += slot.Takes == Filler.Clause ? 100 : 1;
                plan.places.Add(new(slot.Place, slot, slot.Options[0].Role, []));
            }
        }

        return plan;
    }

    internal bool Has(SlotPlace place) => places.Exists(placed => placed.Place == place);

    private void Put(FrameRole role, Part[] parts, int before)
    {
        if (TryPutShared(role, parts, before) || IsOfTheVerb(role, parts))
        {
            return;
        }

        if (parts is [{ Value: Warning { Condition: { } condition, Consequence: { } consequence } }] && (frame[SlotPlace.That] is null || Array.Exists(frame.Slots, slot => IsSaid(slot) && slot.Reads(FrameRole.Condition, Filler.Words | Filler.Clause))))
        {
            Put(FrameRole.Condition, [Part.Of(condition)], before);
            Put(FrameRole.Consequence, [Part.Of(consequence)], before);
            return;
        }

        if (FrameRoles.IsSingle(role, frame.Sort) && parts.Length > 1)
        {
            Unplaced += parts.Length - 1;
            parts = parts[..1];
        }

        if (PlaceFor(role, parts) is { } placed)
        {
            places.Add(placed);
        }
        else
        {
            PutSome(role, parts);
        }
    }

    // Puts some parties before the verb and the others after it.
    private bool TryPutShared(FrameRole role, Part[] parts, int before)
    {
        if (role != FrameRole.Parties || before <= 0 || parts.Length <= before || SlotFor(role, parts[before..], SlotPlace.Subject) is not { } behind || frame[SlotPlace.Subject] is not { } subject || !subject.Options.Any(option => option.Role == role))
        {
            return false;
        }

        places.Add(new(SlotPlace.Subject, subject, role, parts[..before]));
        places.Add(new(behind.Place, behind, role, parts[before..]));
        return true;
    }

    // Returns whether the verb or the subject already says this role.
    private bool IsOfTheVerb(FrameRole role, Part[] parts) => role == FrameRole.StageBy ? SlotFor(role, parts, SlotPlace.None) is null
        : role == FrameRole.Kind && (frame.Kind is not null || parts[0].Value is Agreement { Kind.IsAbsent: true, Title.IsAbsent: true } && HasSlotOf(FrameRole.Subject));

    // Returns the place for all parts, or null if no place takes all of them.
    private Placed? PlaceFor(FrameRole role, Part[] parts)
    {
        if (role == FrameRole.Occasion && frame.Sort == EventSort.Interaction && frame[SlotPlace.At] is null && IsGathering(parts))
        {
            return new(SlotPlace.At, null, role, parts);
        }

        if (SlotFor(role, parts, SlotPlace.None) is { } slot)
        {
            IsForced |= parts[0].Value is Agreement { Kind.IsAbsent: true, Title.IsAbsent: true } agreement && !AgreementNouns.IsOne(agreement.Subject);
            return new(slot.Place, slot, role, parts);
        }

        // A consequence in words becomes a clause: "that [it goes on]".
        return role == FrameRole.Consequence && parts is [{ Value: string words }] && frame[SlotPlace.That] is { } that ? new(SlotPlace.That, that, role, [new(PartKind.Clause, new Warning { Consequence = words })])
            : DealOf(role, parts) is { } term ? new(SlotPlace.None, null, role, [new(PartKind.Clause, term)])
            : IsElsewhere(role, parts) is var place and not SlotPlace.None ? new(place, null, role, parts) : null;
    }

    // Adds the parts of a list that fit into a slot. The other parts count as unplaced.
    private void PutSome(FrameRole role, Part[] parts)
    {
        var first = Array.FindIndex(parts, part => SlotFor(role, [part], SlotPlace.None) is not null);
        if (parts.Length == 1 || first < 0)
        {
            Unplaced += parts.Length;
            return;
        }

        var taken = SlotFor(role, [parts[first]], SlotPlace.None)!;
        var fit = parts.Where(part => Takes(taken, role, part)).ToArray();
        places.Add(new(taken.Place, taken, role, fit));
        Unplaced += parts.Length - fit.Length;
    }

    // Returns whether the occasion is a gathering: "at the weapons exhibition". Other occasions aren't: "during the offensive".
    private static bool IsGathering(Part[] parts) => parts is [{ Value: string occasion }]
        && Array.Exists(Gatherings, gathering => $" {occasion} ".Contains($" {gathering} ", StringComparison.Ordinal));

    private bool HasSlotOf(FrameRole role) => Array.Exists(frame.Slots, slot => slot is { IsRequired: true, Place: SlotPlace.Object } && slot.Options[0].Role == role);

    // Returns the clause of "a deal in which DPRK sells munitions". The clause is the term of an agreement, or the topic of a meeting.
    private Proposition? DealOf(FrameRole role, Part[] parts) => parts is not [{ Value: Proposition clause }] ? null
        : role == FrameRole.Terms && frame.Sort == EventSort.Agreement ? clause
        : role == FrameRole.Topics && frame.Sort == EventSort.Meeting ? DealClauses.TermOf(clause) : null;

    private FrameSlot? SlotFor(FrameRole role, Part[] parts, SlotPlace except)
    {
        FrameSlot? best = null;
        foreach (var slot in frame.Slots)
        {
            if (IsSaid(slot) && slot.Place != except && !Has(slot.Place) && Array.TrueForAll(parts, part => Takes(slot, role, part)))
            {
                return slot;
            }

            if (!slot.IsReadOnly && slot.Place != except && !(role == FrameRole.Where && slot is { Place: > SlotPlace.Object, IsRequired: false }) && (best is null || slot.Place < best.Place) && !Has(slot.Place) && Array.TrueForAll(parts, part => Takes(slot, role, part)))
            {
                best = slot;
            }
        }

        return best ?? Array.Find(frame.Slots, slot => slot.IsReadOnly && slot.Place > SlotPlace.Whether && role is not (FrameRole.Where or FrameRole.Grounds or FrameRole.Occasion) && slot.Place != except && !Has(slot.Place) && Array.TrueForAll(parts, part => slot.Reads(role, part.Fillers) && part.Kind != PartKind.Clause));
    }

    // Returns whether the text had the preposition of this slot.
    private bool IsSaid(FrameSlot slot) => !prepositions.IsEmpty && SlotPlaces.SaidOf(slot.Place) is { } words && prepositions.Contains(words);

    private bool Takes(FrameSlot slot, FrameRole role, in Part part)
    {
        var isClause = part.Kind == PartKind.Clause;
        if (part.At != SlotPlace.None && part.At != slot.Place || isClause && (slot.Place is SlotPlace.Subject or SlotPlace.Object or SlotPlace.IndirectObject || !IsDoing(part.Value as Proposition, slot.Place)))
        {
            return false;
        }

        return IsSaid(slot) ? slot.Reads(role, part.Fillers) : slot.Prints(role, part.Fillers);
    }

    // Returns whether a clause can be an infinitive or a gerund. Then the clause has no condition, and its subject is the actors before it.
    private bool IsDoing(Proposition? clause, SlotPlace place)
    {
        if (clause is null || place is SlotPlace.That or SlotPlace.Whether)
        {
            return true;
        }

        var objects = places.Find(static placed => placed.Place == SlotPlace.Object).Parts;
        var doers = objects is { Length: > 0 } && !frame.IsInfinitiveOfSubject ? objects : Subject.Parts ?? [];
        var subject = subjectOf(clause);
        return subject.Length > 0 && subject.Length == doers.Length && subject.Zip(doers).All(static pair => pair.First.Value.Equals(pair.Second.Value)) && clause.Condition is null;
    }

    // Returns the place for a role that needs no slot: the place of the event, the occasion, or adjuncts of an interaction.
    private SlotPlace IsElsewhere(FrameRole role, Part[] parts) =>
        role == FrameRole.Where && parts is [{ Value: Place where }] && (HasPreposition(where) || Has(SlotPlace.In) || !(frame[SlotPlace.In] is { } taken && taken.Options.Any(static option => option.Filler == Filler.Place && option.Role != FrameRole.Where))) ? SlotPlace.In
        : role == FrameRole.Occasion && frame.Sort == EventSort.Interaction ? SlotPlace.At
        : role == FrameRole.Occasion && frame.Sort == EventSort.Meeting ? SlotPlace.OnTheSidelinesOf
        : role == FrameRole.Adjuncts && parts[0] is { Kind: not PartKind.Clause, At: SlotPlace.Under or SlotPlace.Beyond or SlotPlace.Despite or SlotPlace.Without or SlotPlace.InsteadOf } ? parts[0].At
        : SlotPlace.None;

    // Returns whether the description of a place begins with a preposition other than "in": "on Crimea".
    private static bool HasPreposition(Place place)
    {
        if (place.Names.IsAbsent && place.Description.In(LanguageTag.English) is { } said)
        {
            for (var other = SlotPlace.Of; (int)other < SlotPlaces.Count; other++)
            {
                if (other != SlotPlace.In && SlotPlaces.WordsOf(other) is var words && said.Length > words.Length && said[words.Length] == ' ' && said.StartsWith(words, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Returns the position of the parts in the sentence. Clauses are last, because a clause takes all words after it.
    private static int OrderOf(in Placed placed) => (placed.IsClause ? 1000 : 0) + (placed.Place == SlotPlace.IndirectObject ? 3 : 2 * (int)placed.Place);
}
