namespace Geopol.Events.Languages;

/// <summary>
/// A use of an English verb of the notation. It has the event type, the places of the clause, and the members of the event that the verb alone says.
/// </summary>
/// <remarks>Immutable and thread safe. Another language has its own verb for each sense, and its own places for the roles.</remarks>
public sealed class VerbFrame
{
    internal VerbFrame(VerbEntry verb, Frame frame)
    {
        Lemma = verb.Lemma;
        Code = verb.CodeIn(frame);
        EventType = frame.Sort.ToString().ToLowerInvariant();
        (Kind, Stage, Mode, Status) = (frame.Kind, frame.Stage, frame.Mode, frame.Status);
        IsInfinitiveOfSubject = frame.IsInfinitiveOfSubject;
        Example = frame.Example;
        Slots = [.. frame.Slots.Where(static slot => !slot.IsReadOnly).Select(static slot => new VerbSlot(PlaceOf(slot.Place), RolesOf(slot), slot.IsRequired))];
    }

    /// <summary>The infinitive: <c>shut down</c>.</summary>
    public string Lemma { get; }

    /// <summary>The verb's code in interactions.</summary>
    public Verb Code { get; }

    /// <summary>The type of event: <c>transfer</c>, <c>meeting</c>, <c>agreement</c>, <c>warning</c> or <c>interaction</c>.</summary>
    public string EventType { get; }

    /// <summary>The kind that the verb alone says: <c>sale</c> for "sell". It is null if the verb doesn't say a kind.</summary>
    public string? Kind { get; }

    /// <summary>The stage that the verb alone says: <c>delivered</c> for "deliver". It is null if the verb doesn't say a stage.</summary>
    public string? Stage { get; }

    /// <summary>The mode that the verb alone says: <c>call</c> for "phone". It is null if the verb doesn't say a mode.</summary>
    public string? Mode { get; }

    /// <summary>The status that the verb alone says. It is null if the verb doesn't say a status.</summary>
    public string? Status { get; }

    /// <summary>The places of the clause at which phrases are printed.</summary>
    public EquatableArray<VerbSlot> Slots { get; }

    /// <summary>Whether the subject, and not the object, does the action of the infinitive: "promised Iran to leave".</summary>
    public bool IsInfinitiveOfSubject { get; }

    /// <summary>An English sentence with the verb. The sentence need not be true.</summary>
    public string Example { get; }

    /// <summary>Returns the leftmost place that takes a role, or null if there is none.</summary>
    /// <param name="role">The name of the role, as in the JSON.</param>
    /// <returns>The place, or null.</returns>
    public string? PlaceOf(string role)
    {
        foreach (var slot in Slots)
        {
            if (slot.Roles.Contains(role))
            {
                return slot.Place;
            }
        }

        return null;
    }

    /// <summary>The role of the subject; null if the verb doesn't give the subject a role.</summary>
    public string? SubjectRole
    {
        get
        {
            foreach (var slot in Slots)
            {
                if (slot.Place == "subject")
                {
                    return slot.Roles[0];
                }
            }

            return null;
        }
    }

    private static string PlaceOf(SlotPlace place) => place switch
    {
        SlotPlace.Subject => "subject",
        SlotPlace.Object => "object",
        SlotPlace.IndirectObject => "indirect object",
        SlotPlace.Infinitive => "infinitive",
        SlotPlace.That => "that",
        SlotPlace.Whether => "whether",
        _ => SlotPlaces.WordsOf(place),
    };

    private static EquatableArray<string> RolesOf(FrameSlot slot) =>
        [.. slot.Options.Select(static option => option.Role).Distinct().Select(static role => $"{char.ToLowerInvariant(role.ToString()[0])}{role.ToString()[1..]}")];

    /// <summary>Returns the lemma and the event type.</summary>
    public override string ToString() => $"{Lemma} ({EventType})";
}
