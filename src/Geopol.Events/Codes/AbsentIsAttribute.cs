namespace Geopol.Events;

/// <summary>Names the known code that means the same as absent. The property returns this code if no value is set. The JSON leaves the code out.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AbsentIsAttribute(string code) : Attribute
{
    /// <summary>The name of the known code's property.</summary>
    public string Code { get; } = code;
}
