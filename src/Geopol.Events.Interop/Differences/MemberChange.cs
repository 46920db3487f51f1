namespace Geopol.Events.Interop;

/// <summary>The change of a member of a claim that was written in another format.</summary>
public enum MemberChange
{
    /// <summary>The format has no place for the member.</summary>
    Lost,

    /// <summary>The member comes back with another value.</summary>
    Changed,

    /// <summary>The claim doesn't have the member, and a reader of the format gives it one.</summary>
    Added,
}
