using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>The path of the value that is being checked. The text of the path is built only if there is an issue.</summary>
internal sealed class PathBuilder
{
    /// <summary>The index of a step that isn't an item of a list.</summary>
    internal const int NoIndex = -1;

    // A step is a member and its index. There are fewer steps than levels of nesting, because a list and its item are one step.
    private readonly (string Member, int Index)[] steps = new (string, int)[Nesting.MaxLevel + 8];
    private int count;

    internal void Push(string member, int index = NoIndex) => steps[count++] = (member, index);

    internal void Pop() => count--;

    /// <summary>Returns the path from the root to a member of the current value. An empty member means the value itself. The index replaces <c>*</c>.</summary>
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
