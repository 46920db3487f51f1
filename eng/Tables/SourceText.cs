using System.Globalization;
using System.Text;

namespace Geopol.Events.Tables;

/// <summary>Lays out the values of arrays in C# sources.</summary>
internal static class SourceText
{
    private const int LineLength = 160;
    private const string Indent = "        ";

    /// <summary>Joins numbers or literals with commas, in lines of at most 160 characters.</summary>
    /// <param name="values">The values.</param>
    /// <param name="gap">The text between two values of a line, after the comma.</param>
    internal static string Wrap<T>(IEnumerable<T> values, string gap = "")
        where T : notnull
    {
        var text = new StringBuilder(Indent);
        var lineStart = 0;
        foreach (var value in values)
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"{value},");
            if (text.Length == lineStart + Indent.Length)
            {
                text.Append(item);
            }
            else if (text.Length - lineStart + gap.Length + item.Length <= LineLength)
            {
                text.Append(gap).Append(item);
            }
            else
            {
                lineStart = text.Append('\n').Length;
                text.Append(Indent).Append(item);
            }
        }

        return text.ToString();
    }
}
