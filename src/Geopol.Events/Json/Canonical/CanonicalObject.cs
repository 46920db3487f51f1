namespace Geopol.Events;

/// <summary>An object in a <see cref="CanonicalDraft"/> whose members don't stand in canonical order.</summary>
/// <param name="Start">Where the object begins in the draft.</param>
/// <param name="End">Where the object ends in the draft.</param>
/// <param name="FirstMember">The index of its first member in canonical order.</param>
/// <param name="MemberCount">The number of its members.</param>
internal readonly record struct CanonicalObject(int Start, int End, int FirstMember, int MemberCount) : IComparable<CanonicalObject>
{
    /// <summary>In the order of their beginnings.</summary>
    public int CompareTo(CanonicalObject other) => Start.CompareTo(other.Start);
}
