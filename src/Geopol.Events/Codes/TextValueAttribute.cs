namespace Geopol.Events;

/// <summary>
/// Marks a value that is written as one text; the generator writes the doors to its one parser, <c>TryRead</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class TextValueAttribute(string expected) : Attribute
{
    /// <summary>What to write instead, as it stands behind "isn't" in a message.</summary>
    public string Expected { get; } = expected;

    /// <summary>Whether values are compared by the order of their texts. False for a value that has several orders.</summary>
    public bool IsOrdered { get; init; } = true;
}
