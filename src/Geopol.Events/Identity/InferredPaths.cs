using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// The place where an identity form is, and what the marks of the events around it say was inferred. The paths are those of the wire, from the
/// event that carries the mark: <c>terms[0].event.suppliers[0]</c>.
/// </summary>
internal sealed class InferredPaths
{
    private readonly StringBuilder path = new();
    private readonly Stack<int> lengths = new();
    private readonly Stack<(int Start, HashSet<string>? Members)> events = new();
    private bool isMarked;

    internal void Enter(EquatableArray<Mark> marks)
    {
        var members = InferredOf(marks);
        events.Push((path.Length, members));
        isMarked |= members is not null;
    }

    internal void Leave() => events.Pop();

    internal void Step(ReadOnlySpan<byte> name)
    {
        lengths.Push(path.Length);
        path.Append('.').Append(Encoding.ASCII.GetString(name));
    }

    internal void Step(int index)
    {
        lengths.Push(path.Length);
        path.Append(CultureInfo.InvariantCulture, $"[{index}]");
    }

    internal void Back() => path.Length = lengths.Pop();

    /// <summary>Whether the member of this name, here, was inferred.</summary>
    internal bool Has(ReadOnlySpan<byte> name)
    {
        if (!isMarked)
        {
            return false;
        }

        Step(name);
        var found = IsHereInferred();
        Back();
        return found;
    }

    /// <summary>Whether the item at this place, here, was inferred.</summary>
    internal bool Has(int index)
    {
        if (!isMarked)
        {
            return false;
        }

        Step(index);
        var found = IsHereInferred();
        Back();
        return found;
    }

    private bool IsHereInferred()
    {
        foreach (var (start, members) in events)
        {
            // Behind the full stop with which every path begins.
            if (members is not null && members.Contains(path.ToString(start + 1, path.Length - start - 1)))
            {
                return true;
            }
        }

        return false;
    }

    // A set: an event may have as many marks as actors.
    private static HashSet<string>? InferredOf(EquatableArray<Mark> marks)
    {
        HashSet<string>? members = null;
        foreach (var mark in marks)
        {
            if (mark.Kind == MarkKind.Inferred)
            {
                (members ??= new(StringComparer.Ordinal)).Add(mark.Member.Text);
            }
        }

        return members;
    }
}
