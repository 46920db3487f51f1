using System.Text;

namespace Geopol.Events.Generators;

/// <summary>Converts names to lower case with hyphens: <c>PartlyDelivered</c> becomes <c>partly-delivered</c>.</summary>
internal static class KebabCase
{
    public static string Of(string pascal)
    {
        var text = new StringBuilder(pascal.Length + 4);
        foreach (var c in pascal)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
