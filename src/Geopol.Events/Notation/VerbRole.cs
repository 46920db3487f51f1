namespace Geopol.Events.Languages;

/// <summary>The role that a use of a verb gives to the phrase at a place.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public sealed record VerbRole
{
    /// <summary>The place in the clause: "subject", "object", "indirect object", "infinitive", "that", "whether", or the preposition.</summary>
    public required string Place { get; init; }

    /// <summary>The member of the event that the phrase fills: suppliers, recipients, endUse.</summary>
    public required string Role { get; init; }

    /// <summary>
    /// The kinds of participants that the place takes: actor, people, thing, place, words, money, clause. If a phrase can be several of these kinds, the kind
    /// that comes first in this array is used.
    /// </summary>
    public required EquatableArray<string> Fillers { get; init; }

    /// <summary>Whether the place must be filled.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the role is printed at this place. If not, the role is only read here, and it is printed at another place.</summary>
    public bool IsPrinted { get; init; }

    internal static IEnumerable<VerbRole> Of(FrameSlot slot) => slot.Options.GroupBy(static option => option.Role).Select(role => new VerbRole
    {
        Place = NameOf(slot.Place),
        Role = VerbUse.Lower(role.Key.ToString()),
        Fillers = [.. role.Select(static option => VerbUse.Lower(option.Filler.ToString()))],
        IsRequired = slot.IsRequired,
        IsPrinted = !slot.IsReadOnly,
    });

    /// <summary>Returns the place, the role and the kinds: <c>to: recipients (actor, people)</c>.</summary>
    public override string ToString() => $"{Place}: {Role} ({string.Join(", ", (IEnumerable<string>)Fillers)})";

    private static string NameOf(SlotPlace place) => place switch
    {
        SlotPlace.IndirectObject => "indirect object",
        < SlotPlace.Of => VerbUse.Lower(place.ToString()),
        _ => SlotPlaces.WordsOf(place),
    };
}
