namespace Geopol.Events;

/// <summary>Marks a member that says by whom or when the claim was recorded. The content id doesn't cover the member.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RecordingAttribute : Attribute;
