namespace Geopol.Events.Languages;

/// <summary>One place of a verb's clause, and the roles that a phrase has there.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class VerbSlot
{
    internal VerbSlot(string place, EquatableArray<string> roles, bool isRequired)
    {
        Place = place;
        Roles = roles;
        IsRequired = isRequired;
    }

    /// <summary>Where the phrase is: <c>subject</c>, <c>object</c>, <c>indirect object</c>, <c>infinitive</c>, <c>that</c>, <c>whether</c>, or the preposition before it.</summary>
    public string Place { get; }

    /// <summary>The members of the event that a phrase there may fill, named as on the wire: <c>suppliers</c>. Which of them it is depends on what the phrase names.</summary>
    public EquatableArray<string> Roles { get; }

    /// <summary>Whether the verb can't be used without it.</summary>
    public bool IsRequired { get; }

    /// <summary><c>to: recipients</c>.</summary>
    public override string ToString() => $"{Place}: {string.Join('|', (IEnumerable<string>)Roles)}";
}
