namespace Geopol.Events;

/// <summary>Sets the text of a code on the wire, if it isn't the property's name in lower case with hyphens.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CodeTextAttribute(string text) : Attribute
{
    /// <summary>The text on the wire.</summary>
    public string Text { get; } = text;
}
