namespace Geopol.Events.Tests;

/// <summary>A JSON block of the page. It has a definition (empty for a claim), the code of its issue (empty if there is none), and a read mode.</summary>
internal sealed record WireExample(string Definition, string Code, ReadMode Mode, string Text)
{
    internal bool IsClaim => Definition.Length == 0;
}
