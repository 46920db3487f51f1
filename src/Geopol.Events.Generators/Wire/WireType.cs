using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>What the generator knows of one wire object from its own declaration. Equal models mean that nothing need be generated again.</summary>
/// <param name="Name">The type.</param>
/// <param name="File">The path of the file that declares it.</param>
/// <param name="Shape">Whether it is an object of its own, a union, or a case of one.</param>
/// <param name="Union">The union of which it is a case, or null.</param>
/// <param name="Members">Its members, in the order of their declaration.</param>
internal sealed record WireType(string Name, string File, WireShape Shape, string? Union, Sequence<WireMember> Members)
{
    /// <summary>Whether it is an object on the wire; else it is written as one of its members, and all but the converter is by hand.</summary>
    public bool HasObject { get; init; }

    /// <summary>Whether it is made from all its members at once.</summary>
    public bool IsFromParts { get; init; }

    /// <summary>Whether a stream's reader reuses equal ones.</summary>
    public bool IsPooled { get; init; }

    /// <summary>The member that never changes, or null.</summary>
    public WireConstant? Constant { get; init; }

    /// <summary>Whether members, depth and reconciling are generated, and not only the codec.</summary>
    public bool HasPartialMembers => HasObject && !IsFromParts;

    public string Codec => Name + "Codec";

    /// <summary>The name of a case on the wire.</summary>
    public string Discriminator => WireName.Of(Name);

    public bool HasMarks => Members.Any(static m => m.Item == "Mark");

    public bool HasRecording => Members.Any(static m => m.IsRecording);

    /// <summary>Whether a value can say nothing at all.</summary>
    public bool CanBeEmpty => Shape == WireShape.Object && HasPartialMembers && Constant is null && Members.All(static m => !m.IsRequired);

    /// <summary>The members in the order of the wire.</summary>
    public IEnumerable<WireMember> InWireOrder => Members.OrderBy(static m => m.Wire, System.StringComparer.Ordinal);
}
