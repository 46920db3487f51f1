using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>
/// Keeps the current path in an identity form, and the paths of the members that are marked as inferred by the events around it. A path uses
/// member names as in the JSON and begins at the event that has the mark: <c>terms[0].event.suppliers[0]</c>.
/// </summary>
internal sealed class InferredPaths
{
    private readonly StringBuilder path = new();
    private readonly Stack<int> lengths = new();
    private readonly Stack<(int Start, HashSet<string>? Members)> events = new();
    private bool isMarked;

    /// <summary>Enters an event or link with its marks. Call <see cref="Leave"/> at its end.</summary>
    internal void Enter(EquatableArray<Mark> marks)
    {
        var members = InferredOf(marks);
        events.Push((path.Length, members));
        isMarked |= members is not null;
    }

    internal void Leave() => events.Pop();

    /// <summary>Steps into a member. Call <see cref="Back"/> at its end.</summary>
    internal void Step(ReadOnlySpan<byte> name)
    {
        lengths.Push(path.Length);
        path.Append('.').Append(Encoding.ASCII.GetString(name));
    }

    /// <summary>Steps into an item of a list. Call <see cref="Back"/> at its end.</summary>
    internal void Step(int index)
    {
        lengths.Push(path.Length);
        path.Append(CultureInfo.InvariantCulture, $"[{index}]");
    }

    internal void Back() => path.Length = lengths.Pop();

    /// <summary>Returns whether the member with this name, at the current path, was inferred.</summary>
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

    /// <summary>Returns whether the item at this position, at the current path, was inferred.</summary>
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
            // Skips the full stop with which every path begins.
            if (members is not null && members.Contains(path.ToString(start + 1, path.Length - start - 1)))
            {
                return true;
            }
        }

        return false;
    }

    // The result is a hash set, because an event may have as many marks as actors.
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
