namespace Geopol.Events;

/// <summary>
/// Marks a type that is a JSON object on the wire. Its partial properties are its members; the generator writes their guards,
/// the codec, the unknown members, the converter, the depth, the walk of the rules and the reconciling.
/// </summary>
/// <remarks>
/// An abstract type is a union: its leaves carry the attribute too, and their names in camel case are the discriminators. The name of a
/// member on the wire is its property's in camel case.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WireObjectAttribute : Attribute
{
    /// <summary>An object.</summary>
    public WireObjectAttribute()
    {
    }

    /// <summary>An object with a member that always has the same value.</summary>
    /// <param name="constantName">The name of the member on the wire.</param>
    /// <param name="constantValue">Its text.</param>
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
    /// Whether it is made from all its members at once, for a rule spans several of them. Then its properties aren't partial, and it has a method
    /// <c>static T? FromParts(..., UnknownMembers unknown, out string? fault)</c> that takes the members in the order of the wire.
    /// </summary>
    public bool FromParts { get; set; }

    /// <summary>Whether it is an object of its own on the wire. False where it is written as one of its members: then it holds no unknown members.</summary>
    public bool HasObject { get; set; } = true;

    /// <summary>Whether it is the leaf for all discriminators that this version doesn't know.</summary>
    public bool IsOther { get; set; }

    /// <summary>Whether the reader of a stream reuses equal ones.</summary>
    public bool Pooled { get; set; }
}
