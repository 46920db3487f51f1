namespace Geopol.Events.Tests;

/// <summary>A class of fault, and a text that has only this fault.</summary>
internal sealed record SchemaFault(string Name, string Code, string Text, bool IsStrict = false)
{
    public override string ToString() => Name;
}
