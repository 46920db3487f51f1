namespace Geopol.Events;

/// <summary>Marks a struct that is a list on the wire. The struct must have a property <c>Items</c>, and a constructor that takes the items.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class WireListAttribute(Type item) : Attribute
{
    /// <summary>The type of the items.</summary>
    public Type Item { get; } = item;
}
