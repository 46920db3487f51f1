namespace Geopol.Events;

/// <summary>Assigns the parts of an event to the places of a frame.</summary>
internal static class PlainPlan
{
    /// <summary>Gives each role the leftmost slot that prints it.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="parts">The parts. Each part gets its place. The place is none if the part isn't written.</param>
    /// <returns>
    /// True if each role has a place and no required part is missing; otherwise false. Null if a role may be at a place that is only read and never printed.
    /// </returns>
    internal static bool? TryPlan(Frame frame, Span<PlainPart> parts)
    {
        foreach (ref var part in parts)
        {
            part.Place = SlotPlace.None;
        }

        for (int start = 0, end; start < parts.Length; start = end)
        {
            end = EndOfRole(parts, start);
            var role = parts[start].Role;
            var place = PlaceFor(frame, parts, start, end);
            if (place is SlotPlace.None && role != FrameRole.StageBy || end - start > 1 && FrameRoles.IsSingle(role, frame.Sort))
            {
                return IsReadSomewhere(frame, role) ? null : false;
            }

            for (var i = start; i < end; i++)
            {
                parts[i].Place = place;
            }
        }

        return HasAllOf(frame, parts) && CountAt(SlotPlace.Subject, parts) is > 0 and var subjects && frame.AllowsSubjects(subjects, CountAt(SlotPlace.With, parts) > 0);
    }

    /// <summary>Returns whether a frame takes the parts at their places and no required part is missing.</summary>
    internal static bool CouldBe(Frame frame, Span<PlainPart> parts)
    {
        foreach (ref var part in parts)
        {
            if (part.Place != SlotPlace.None && (frame[part.Place] is not { } slot || slot.For(part.Mostly, part.Maybe).Role == FrameRole.None))
            {
                return false;
            }
        }

        return HasAllOf(frame, parts);
    }

    /// <summary>Returns whether the frame gives each part its role.</summary>
    internal static bool IsReadIn(Frame frame, Span<PlainPart> parts)
    {
        foreach (ref var part in parts)
        {
            if (part.Place != SlotPlace.None && !part.IsReadIn(frame[part.Place]!, isStrict: part.Place == SlotPlace.Object))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the number of parts at a place.</summary>
    internal static int CountAt(SlotPlace place, Span<PlainPart> parts)
    {
        var count = 0;
        foreach (ref var part in parts)
        {
            count += part.Place == place ? 1 : 0;
        }

        return count;
    }

    private static int EndOfRole(Span<PlainPart> parts, int start)
    {
        var end = start + 1;
        while (end < parts.Length && parts[end].Role == parts[start].Role)
        {
            end++;
        }

        return end;
    }

    private static bool HasAllOf(Frame frame, Span<PlainPart> parts)
    {
        foreach (var slot in frame.Slots)
        {
            if (slot.IsRequired && CountAt(slot.Place, parts) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static SlotPlace PlaceFor(Frame frame, Span<PlainPart> parts, int start, int end)
    {
        var best = SlotPlace.None;
        foreach (var slot in frame.Slots)
        {
            if (!slot.IsReadOnly && (best == SlotPlace.None || slot.Place < best) && CountAt(slot.Place, parts) == 0 && DoesPrint(slot, parts, start, end))
            {
                best = slot.Place;
            }
        }

        return best;
    }

    private static bool DoesPrint(FrameSlot slot, Span<PlainPart> parts, int start, int end)
    {
        for (; start < end; start++)
        {
            if (!slot.Prints(parts[start].Role, parts[start].Fillers))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsReadSomewhere(Frame frame, FrameRole role)
    {
        foreach (var slot in frame.Slots)
        {
            if (slot.IsReadOnly && slot.Reads(role, Filler.Any))
            {
                return true;
            }
        }

        return false;
    }
}
