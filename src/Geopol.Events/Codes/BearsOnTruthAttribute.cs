namespace Geopol.Events;

/// <summary>
/// Marks a member that says whether it is so, or what kind of event or act it is: a sentence always says it, in its words or in a note.
/// </summary>
/// <remarks>
/// The generator refuses a member of a proposition or link, or of what they hold, without this mark, <see cref="BearsOnContentAttribute"/> or
/// <see cref="BearsOnNeitherAttribute"/>. A mark of a type is that of its members that have none. A member with <see cref="RoleAttribute"/> bears on
/// content without one, and what is in a member that bears on neither needs none.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class BearsOnTruthAttribute : Attribute;
