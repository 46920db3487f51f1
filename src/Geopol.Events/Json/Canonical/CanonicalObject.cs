namespace Geopol.Events;

/// <summary>An object in a <see cref="CanonicalDraft"/> whose members aren't in canonical order.</summary>
/// <param name="Start">The position of the object in the draft.</param>
/// <param name="End">The position after the object in the draft.</param>
/// <param name="FirstMember">The index of its first member in the list of sorted members.</param>
/// <param name="MemberCount">The number of its members.</param>
internal readonly record struct CanonicalObject(int Start, int End, int FirstMember, int MemberCount) : IComparable<CanonicalObject>
{
    /// <summary>Compares objects by their start in the draft.</summary>
    public int CompareTo(CanonicalObject other) => Start.CompareTo(other.Start);
}
