namespace Geopol.Events;

/// <summary>Marks a member that tells of the recording and not of the record: the content id leaves it out.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RecordingAttribute : Attribute;
