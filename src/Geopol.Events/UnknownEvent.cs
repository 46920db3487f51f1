namespace Geopol.Events;

/// <summary>
/// An event of a type that this version doesn't know. It is kept and written back as it was read. The members that all events have are in their
/// properties; the other members are in <c>Unknown</c>.
/// </summary>
/// <remarks>Immutable and thread safe; compared by value. The keys of a claim with an unknown event are provisional.</remarks>
[WireObject(IsOther = true)]
public sealed partial record UnknownEvent : GeopolEvent
{
    /// <summary>Creates an event of this type.</summary>
    /// <exception cref="ArgumentException">
    /// This version knows the type, or the name doesn't have 1 to 100 characters or isn't legal for another reason.
    /// </exception>
    public UnknownEvent(string type) => Type = Guarded(type);

    /// <inheritdoc/>
    public override string Type { get; }

    /// <summary>Returns no actors, because only a newer version knows the roles.</summary>
    public override IEnumerable<ActorInRole> InRoles() => [];

    /// <summary>Returns no pairs, because only a newer version knows the roles.</summary>
    public override IEnumerable<Dyad> Dyads() => [];

    private static string Guarded(string type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return !OpenCode.IsLegal(type) ? throw new ArgumentException("The name of an event type has 1 to 100 characters.", nameof(type))
            : IsKnownType(type) ? throw new ArgumentException($"'{type}' is known: use its own type.", nameof(type))
            : type;
    }
}
