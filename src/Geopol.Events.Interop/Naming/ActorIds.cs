namespace Geopol.Events.Interop;

/// <summary>Compares actors by their codes. The registry gives one country with more or fewer of them.</summary>
internal static class ActorIds
{
    /// <summary>Whether two actors have a code in common.</summary>
    public static bool Share(Actor a, Actor b) => a.Id.Any(id => b.Id.Contains(id));
}
