namespace Geopol.Events;

/// <summary>
/// Marks a type that is a JSON object on the wire. Its partial properties are the members of the object. The generator writes the checks of the members
/// (guards), the codec, the unknown members, the converter and the depth. It also writes the code that visits the members to check rules and to reconcile
/// actors.
/// </summary>
/// <remarks>
/// An abstract type is a union. The types that derive from it have the attribute too, and their names in camel case are the discriminators. The name of a
/// member on the wire is the name of its property in camel case.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireObjectAttribute : Attribute
{
    /// <summary>Marks an object without a constant member.</summary>
    public WireObjectAttribute()
    {
    }

    /// <summary>Marks an object with a member that always has the same value.</summary>
    /// <param name="constantName">The name of the member on the wire.</param>
    /// <param name="constantValue">The text of the member.</param>
    public WireObjectAttribute(string constantName, string constantValue)
    {
        ConstantName = constantName;
        ConstantValue = constantValue;
    }

    /// <summary>The name of the member that never changes, or null.</summary>
    public string? ConstantName { get; }

    /// <summary>The text of the member that never changes, or null.</summary>
    public string? ConstantValue { get; }

    /// <summary>
    /// Whether the object is created from all its members at once, because a rule covers several of them. Then the properties aren't partial, and the type has
    /// a method <c>static T? FromParts(..., UnknownMembers unknown, out string? fault)</c>. The method takes the members in the order of the wire.
    /// </summary>
    public bool FromParts { get; set; }

    /// <summary>
    /// Whether the type is a separate object on the wire. It is false if the JSON has one of its members in place of the object. Then the type has no unknown
    /// members.
    /// </summary>
    public bool HasObject { get; set; } = true;

    /// <summary>Whether the type is the case of its union for all discriminators that this version doesn't know.</summary>
    public bool IsOther { get; set; }

    /// <summary>Whether the reader of a stream reuses equal objects.</summary>
    public bool Pooled { get; set; }
}
