namespace Geopol.Events;

/// <summary>Sets the text of a code on the wire. Without this attribute, the text is the name of the property in lower case with hyphens.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CodeTextAttribute(string text) : Attribute
{
    /// <summary>The text on the wire.</summary>
    public string Text { get; } = text;
}
