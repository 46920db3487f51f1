namespace Geopol.Events;

/// <summary>Properties of roles that don't depend on the verb.</summary>
internal static class FrameRoles
{
    /// <summary>Returns whether the role takes only one participant.</summary>
    internal static bool IsSingle(FrameRole role, EventSort sort) => role is FrameRole.Content or FrameRole.Grounds or FrameRole.Where or FrameRole.Occasion or FrameRole.Origin or FrameRole.OnBehalfOf
        or FrameRole.EndUse or FrameRole.Host or FrameRole.Venue or FrameRole.Kind or FrameRole.Condition or FrameRole.Consequence
        || role == FrameRole.Subject && sort == EventSort.Agreement;
}
