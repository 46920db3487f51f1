namespace Geopol.Events.Languages;

/// <summary>A place in the clause of a verb, and the roles that a phrase at this place can have.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class VerbSlot
{
    internal VerbSlot(string place, EquatableArray<string> roles, bool isRequired)
    {
        Place = place;
        Roles = roles;
        IsRequired = isRequired;
    }

    /// <summary>The place: <c>subject</c>, <c>object</c>, <c>indirect object</c>, <c>infinitive</c>, <c>that</c>, <c>whether</c>, or the preposition before the phrase.</summary>
    public string Place { get; }

    /// <summary>
    /// The members of the event that a phrase at this place may fill, with their names as in the JSON: <c>suppliers</c>. The member depends on the kind of the
    /// phrase.
    /// </summary>
    public EquatableArray<string> Roles { get; }

    /// <summary>Whether there must be a phrase at this place.</summary>
    public bool IsRequired { get; }

    /// <summary>Returns the place and its roles: <c>to: recipients</c>.</summary>
    public override string ToString() => $"{Place}: {string.Join('|', (IEnumerable<string>)Roles)}";
}
