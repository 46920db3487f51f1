namespace Geopol.Events.Languages;

/// <summary>A place of a verb's clause, and the roles that a phrase there can have.</summary>
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

    /// <summary>The members of the event that a phrase there may fill, named as on the wire: <c>suppliers</c>. The member depends on the kind of the phrase.</summary>
    public EquatableArray<string> Roles { get; }

    /// <summary>Whether the verb must have a phrase there.</summary>
    public bool IsRequired { get; }

    /// <summary><c>to: recipients</c>.</summary>
    public override string ToString() => $"{Place}: {string.Join('|', (IEnumerable<string>)Roles)}";
}
