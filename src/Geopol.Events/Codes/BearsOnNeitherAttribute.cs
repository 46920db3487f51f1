namespace Geopol.Events;

/// <summary>
/// Marks a member that says how something was worded, found, coded or filed. A sentence needn't state the member. See <see cref="BearsOnTruthAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class BearsOnNeitherAttribute : Attribute;
