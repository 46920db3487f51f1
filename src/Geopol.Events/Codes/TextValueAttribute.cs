namespace Geopol.Events;

/// <summary>Marks a value that is written as one text. The generator writes the parsing members, which call the method <c>TryRead</c> of the value.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class TextValueAttribute(string expected) : Attribute
{
    /// <summary>A description of a valid text, which messages put after "isn't".</summary>
    public string Expected { get; } = expected;

    /// <summary>Whether values can be compared, by the order of their texts. False for a value that has several possible orders.</summary>
    public bool IsOrdered { get; init; } = true;
}
