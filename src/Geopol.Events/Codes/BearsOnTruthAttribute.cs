namespace Geopol.Events;

/// <summary>
/// Marks a member that says whether something is true, or which kind of event or act it is. A sentence always says it, in its words or in a note.
/// </summary>
/// <remarks>
/// The generator reports an error for a member of a proposition or link, or of a type that they contain, without this mark,
/// <see cref="BearsOnContentAttribute"/> or <see cref="BearsOnNeitherAttribute"/>. A mark on a type applies to all its members that have no mark. A member with
/// <see cref="RoleAttribute"/> bears on content and needs no mark. The types inside a member that bears on neither need no marks.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class BearsOnTruthAttribute : Attribute;
