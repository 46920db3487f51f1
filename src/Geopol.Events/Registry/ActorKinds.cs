namespace Geopol.Events;

/// <summary>Groups the kinds that different recorders may give to the same actor.</summary>
internal static class ActorKinds
{
    internal static bool MayBeOne(ActorKind a, ActorKind b) => a == b || Sort(a) == 0 || Sort(b) == 0 || Sort(a) == Sort(b);

    // 0 matches every kind: the kind is absent or unknown, or comes from a later version.
    private static int Sort(ActorKind kind) => kind.Text switch
    {
        ActorKind.StateText or ActorKind.TerritoryText => 1,
        ActorKind.OfficeText or ActorKind.InternationalOrganisationText or ActorKind.OrganisationText or ActorKind.PartyText
            or ActorKind.ArmedGroupText or ActorKind.CompanyText or ActorKind.MediaOutletText => 2,
        ActorKind.PersonText => 3,
        ActorKind.GroupText or ActorKind.PopulationText => 4,
        _ => 0,
    };
}
