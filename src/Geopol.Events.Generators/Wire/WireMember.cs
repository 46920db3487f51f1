namespace Geopol.Events.Generators;

/// <summary>A member of a wire object, as its property declares it.</summary>
/// <param name="Name">The property.</param>
/// <param name="Wire">The name on the wire.</param>
/// <param name="Declaration">The type of the property as C# writes it, nullable annotation included.</param>
/// <param name="Kind">The form of the value, of a list the form of its items.</param>
/// <param name="Item">The type of the value without annotation, of a list the type of its items.</param>
/// <param name="List">The form of the list.</param>
/// <param name="IsRequired">Whether the property is <c>required</c>.</param>
/// <param name="IsPartial">Whether the generator writes the accessors.</param>
/// <param name="Absent">The known code that means the same as absent, or null.</param>
/// <param name="Role">The role of the actors in this member, or null.</param>
/// <param name="Traits">What its attributes say.</param>
internal sealed record WireMember(
    string Name, string Wire, string Declaration, WireKind Kind, string Item, WireList List, bool IsRequired, bool IsPartial, string? Absent, string? Role, WireTraits Traits)
{
    public bool IsList => List != WireList.None;

    public bool IsRecording => (Traits & WireTraits.Recording) != 0;

    public bool IsReconciled => (Traits & WireTraits.NotReconciled) == 0;
}
