using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The data of one wire object from its declaration. If the model is equal to the last one, nothing is generated again.</summary>
/// <param name="Name">The name of the type.</param>
/// <param name="File">The path of the file that declares it.</param>
/// <param name="Shape">Whether the type is a single object, a union, or a case of a union.</param>
/// <param name="Union">The union of which the type is a case, or null.</param>
/// <param name="Members">The members, in the order of their declaration.</param>
internal sealed record WireType(string Name, string File, WireShape Shape, string? Union, Sequence<WireMember> Members)
{
    /// <summary>
    /// Whether the type is an object on the wire. If it isn't, the JSON has one of its members in place of the object, and all its code except the converter is
    /// written by hand.
    /// </summary>
    public bool HasObject { get; init; }

    /// <summary>Whether the object is created from all its members at once.</summary>
    public bool IsFromParts { get; init; }

    /// <summary>Whether the reader of a stream reuses equal objects.</summary>
    public bool IsPooled { get; init; }

    /// <summary>The member that always has the same value, or null.</summary>
    public WireConstant? Constant { get; init; }

    /// <summary>Whether the members, the depth and the reconciling are generated, and not only the codec.</summary>
    public bool HasPartialMembers => HasObject && !IsFromParts;

    public string Codec => Name + "Codec";

    /// <summary>The name of a case on the wire.</summary>
    public string Discriminator => WireName.Of(Name);

    public bool HasMarks => Members.Any(static m => m.Item == "Mark");

    public bool HasRecording => Members.Any(static m => m.IsRecording);

    /// <summary>Whether an object of the type may state nothing.</summary>
    public bool CanBeEmpty => Shape == WireShape.Object && HasPartialMembers && Constant is null && Members.All(static m => !m.IsRequired);

    /// <summary>The members in the order of the wire.</summary>
    public IEnumerable<WireMember> InWireOrder => Members.OrderBy(static m => m.Wire, System.StringComparer.Ordinal);
}
