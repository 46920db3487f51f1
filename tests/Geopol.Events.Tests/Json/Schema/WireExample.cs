namespace Geopol.Events.Tests;

/// <summary>A JSON block of the page: its definition (empty for a claim), the code of its issue (empty for none), and its read mode.</summary>
internal sealed record WireExample(string Definition, string Code, ReadMode Mode, string Text)
{
    internal bool IsClaim => Definition.Length == 0;
}
