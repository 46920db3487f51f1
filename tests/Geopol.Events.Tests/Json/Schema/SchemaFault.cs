namespace Geopol.Events.Tests;

/// <summary>A class of fault, and a text with this fault only.</summary>
internal sealed record SchemaFault(string Name, string Code, string Text, bool IsStrict = false)
{
    public override string ToString() => Name;
}
