namespace Geopol.Events.Interop;

/// <summary>The path of a column in an issue: <c>$.EventCode</c>, <c>$['Year of order']</c>.</summary>
internal static class ColumnPath
{
    public static string Of(string name) =>
        name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? $"$.{name}"
            : $"$['{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}']";
}
