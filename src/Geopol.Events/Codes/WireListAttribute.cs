namespace Geopol.Events;

/// <summary>Marks a struct that is a list on the wire: it has a property <c>Items</c> of these, and a constructor that takes them.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class WireListAttribute(Type item) : Attribute
{
    /// <summary>The type of the items.</summary>
    public Type Item { get; } = item;
}
