namespace Geopol.Events;

public sealed partial record Claim
{
    /// <summary>
    /// The key that is equal only for the same, unaltered record. It covers every member, also unknown members, except <see cref="RecordedBy"/>
    /// and <see cref="RecordedAt"/>. Each call computes it again.
    /// </summary>
    public ContentId ContentId => ClaimKeys.ContentIdOf(this);

    /// <summary>
    /// The key that is equal for the same statement by the same sources. It covers the proposition's key, and for each link its sources, the
    /// class of its act, and the members to which the act is limited. Each call computes it again.
    /// </summary>
    public ClaimKey Key => ClaimKeys.KeyOf(this);
}
