namespace Geopol.Events.Languages;

/// <summary>The role that a use of a verb gives to the phrase at a place.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public sealed record VerbRole
{
    /// <summary>The place: "subject", "object", "indirect object", "infinitive", "that", "whether", or the preposition.</summary>
    public required string Place { get; init; }

    /// <summary>The member of the event that is filled: suppliers, recipients, endUse.</summary>
    public required string Role { get; init; }

    /// <summary>The kinds that may fill it: actor, people, thing, place, words, money, clause. A phrase that can be several kinds is the first of them.</summary>
    public required EquatableArray<string> Fillers { get; init; }

    /// <summary>Whether the place must be filled.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the role is printed there. Otherwise it is only read there, and printed at another place.</summary>
    public bool IsPrinted { get; init; }

    internal static IEnumerable<VerbRole> Of(FrameSlot slot) => slot.Options.GroupBy(static option => option.Role).Select(role => new VerbRole
    {
        Place = NameOf(slot.Place),
        Role = VerbUse.Lower(role.Key.ToString()),
        Fillers = [.. role.Select(static option => VerbUse.Lower(option.Filler.ToString()))],
        IsRequired = slot.IsRequired,
        IsPrinted = !slot.IsReadOnly,
    });

    /// <summary><c>to: recipients (actor, people)</c>.</summary>
    public override string ToString() => $"{Place}: {Role} ({string.Join(", ", (IEnumerable<string>)Fillers)})";

    private static string NameOf(SlotPlace place) => place switch
    {
        SlotPlace.IndirectObject => "indirect object",
        < SlotPlace.Of => VerbUse.Lower(place.ToString()),
        _ => SlotPlaces.WordsOf(place),
    };
}
