namespace Geopol.Events.Generators;

/// <summary>A member of a wire object, as its property declares it.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="Declaration">The type of the property as C# writes it, including the nullable annotation.</param>
/// <param name="Kind">The form of the value; for a list, the form of its items.</param>
/// <param name="Item">The type of the value, without nullable annotation; for a list, the type of its items.</param>
internal sealed record WireMember(string Name, string Declaration, WireKind Kind, string Item)
{
    /// <summary>The name on the wire.</summary>
    public string Wire => WireName.Of(Name);

    public bool IsList { get; init; }

    /// <summary>Whether the list is a struct with <c>[WireList]</c> around an <c>EquatableArray</c>.</summary>
    public bool IsWrapped { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether the generator writes the accessors.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether an initializer can set the member.</summary>
    public bool IsSettable { get; init; }

    /// <summary>Whether the member describes the recording, so that no id covers it.</summary>
    public bool IsRecording { get; init; }

    /// <summary>Whether the reconciler visits the member.</summary>
    public bool IsReconciled { get; init; }

    /// <summary>The known code that means the same as absent, or null.</summary>
    public string? Absent { get; init; }

    /// <summary>The bearing of the member; null if no attribute says it.</summary>
    public Bearing? Bearing { get; init; }

    /// <summary>The role of the actors in this member, or null.</summary>
    public string? Role { get; init; }
}
