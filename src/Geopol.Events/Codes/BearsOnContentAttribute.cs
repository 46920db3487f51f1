namespace Geopol.Events;

/// <summary>
/// Marks a member that says who, what, when or where. A sentence states the member if the grammar has a place for it. See <see cref="BearsOnTruthAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class BearsOnContentAttribute : Attribute;
