namespace Geopol.Events;

/// <summary>
/// Marks a member that says who, what, when or where: a sentence says it where the grammar has a place for it. See <see cref="BearsOnTruthAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class BearsOnContentAttribute : Attribute;
