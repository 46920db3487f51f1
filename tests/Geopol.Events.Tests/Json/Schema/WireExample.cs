namespace Geopol.Events.Tests;

/// <summary>A JSON block of the page: of which definition (none: a claim), in which mode it is read, and which issue it gives, if any.</summary>
internal sealed record WireExample(string Definition, string Code, ReadMode Mode, string Text)
{
    internal bool IsClaim => Definition.Length == 0;
}
