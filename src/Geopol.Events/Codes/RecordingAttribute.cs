namespace Geopol.Events;

/// <summary>Marks a member that describes the recording and not the record. The content id leaves it out.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RecordingAttribute : Attribute;
