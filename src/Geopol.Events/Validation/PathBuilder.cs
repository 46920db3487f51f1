using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Geopol.Events;

/// <summary>Where a check is: steps are kept in place and become a text only where there is an issue.</summary>
internal struct PathBuilder
{
    internal const int NoIndex = -1;

    private Steps steps;
    private int count;

    internal void Push(string member, int index = NoIndex) => steps[count++] = (member, index);

    internal void Pop() => count--;

    /// <summary>The path of a member of the current value; empty for the value itself; <c>*</c> is replaced by the index.</summary>
    internal readonly string To(string member, int index)
    {
        var path = new StringBuilder("$");
        foreach (var (name, at) in ((ReadOnlySpan<(string Member, int Index)>)steps)[..count])
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

    // A step is a member with its array, of which there are fewer than levels of nesting.
    [InlineArray(Nesting.MaxLevel + 8)]
    private struct Steps
    {
        private (string Member, int Index) step;
    }
}
