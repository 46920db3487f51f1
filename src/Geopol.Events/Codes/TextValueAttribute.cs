namespace Geopol.Events;

/// <summary>Marks a value that is written as one text. The generator writes the parsing members, which call the method <c>TryRead</c> of the value.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class TextValueAttribute(string expected) : Attribute
{
    /// <summary>A description of a valid text. Messages put it after "isn't".</summary>
    public string Expected { get; } = expected;

    /// <summary>Whether values can be sorted by their texts. It is false for a type whose values could be sorted in several ways.</summary>
    public bool IsOrdered { get; init; } = true;
}
