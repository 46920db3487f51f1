namespace Geopol.Events;

/// <summary>Marks a member that <c>ActorRegistry.Reconcile</c> leaves as it is.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NotReconciledAttribute : Attribute;
