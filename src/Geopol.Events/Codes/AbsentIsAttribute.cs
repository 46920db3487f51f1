namespace Geopol.Events;

/// <summary>Names the known code that means the same as absent: the property reads it where nothing is given, and the wire leaves it out.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AbsentIsAttribute(string code) : Attribute
{
    /// <summary>The name of the known code's property.</summary>
    public string Code { get; } = code;
}
