namespace Geopol.Events;

public sealed partial record Claim
{
    /// <summary>
    /// Is this the same record, unaltered? Covers every member, unknown ones included, but <see cref="RecordedBy"/> and
    /// <see cref="RecordedAt"/>. Computed at each call.
    /// </summary>
    public ContentId ContentId => ClaimKeys.ContentIdOf(this);

    /// <summary>
    /// Is it the same statement by the same sources? Covers the proposition's key, and of each link its sources and the class
    /// of its act. Computed at each call.
    /// </summary>
    public ClaimKey Key => ClaimKeys.KeyOf(this);
}
