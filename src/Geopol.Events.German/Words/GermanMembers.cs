namespace Geopol.Events;

/// <summary>The members of events, as the list of their German names has them.</summary>
internal static class GermanMembers
{
    /// <summary>A path without its places in lists, and without the event: "items.quantity" of "event.items[0].quantity".</summary>
    internal static string Plain(string path)
    {
        var text = new System.Text.StringBuilder();
        var isInPlace = false;
        foreach (var c in path)
        {
            isInPlace = c == '[' || isInPlace && c != ']';
            if (!isInPlace && c != ']')
            {
                text.Append(c);
            }
        }

        var plain = text.ToString();
        return plain.StartsWith("proposition.", StringComparison.Ordinal) ? Plain(plain[12..]) : plain.StartsWith("event.", StringComparison.Ordinal) ? plain[6..] : plain;
    }
}
