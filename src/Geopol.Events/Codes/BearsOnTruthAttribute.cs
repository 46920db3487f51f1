namespace Geopol.Events;

/// <summary>
/// Marks a member that says whether something is true, or which kind of event or act it is. A sentence always states the member, in its words or in a note.
/// </summary>
/// <remarks>
/// Each member of a proposition or link, and of each type that they contain, needs one of three marks: this attribute, <see cref="BearsOnContentAttribute"/> or
/// <see cref="BearsOnNeitherAttribute"/>. The generator reports an error for a member without a mark. A mark on a type applies to all its members that have no
/// mark. A member with <see cref="RoleAttribute"/> bears on content and needs no mark. A type needs no marks if only members that bear on neither contain it.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class BearsOnTruthAttribute : Attribute;
