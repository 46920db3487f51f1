using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>Where a check is: steps are kept in place and become a text only where there is an issue.</summary>
internal sealed class PathBuilder
{
    internal const int NoIndex = -1;

    // A step is a member with its array, of which there are fewer than levels of nesting.
    private readonly (string Member, int Index)[] steps = new (string, int)[Nesting.MaxLevel + 8];
    private int count;

    internal void Push(string member, int index = NoIndex) => steps[count++] = (member, index);

    internal void Pop() => count--;

    /// <summary>The path of a member of the current value; empty for the value itself; <c>*</c> is replaced by the index.</summary>
    internal string To(string member, int index)
    {
        var path = new StringBuilder("$");
        foreach (var (name, at) in steps.AsSpan(0, count))
        {
            path.Append('.').Append(name);
            if (at != NoIndex)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{at}]");
            }
        }

        if (member.Length > 0)
        {
            path.Append('.').Append(index == NoIndex ? member : member.Replace("*", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return path.ToString();
    }
}
