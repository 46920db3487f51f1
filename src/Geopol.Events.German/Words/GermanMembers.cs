namespace Geopol.Events;

/// <summary>Converts paths of members to the form that the list of German names uses.</summary>
internal static class GermanMembers
{
    /// <summary>Returns the path without list indexes, the proposition and the event: "items.quantity" from "event.items[0].quantity".</summary>
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
