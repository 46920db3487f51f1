namespace Geopol.Events.Interop;

/// <summary>The actors of an event as PLOVER's source and recipient.</summary>
internal static class PloverRoles
{
    public static (IReadOnlyList<Actor> Sources, IReadOnlyList<Actor> Recipients) Of(GeopolEvent content) => content switch
    {
        // The objects of a mobilisation are the forces.
        Interaction { Plover.Type.Text: PloverType.MobilizeText } mobilisation => (Actors(mobilisation.Agents), Actors(mobilisation.Opponents)),
        Interaction interaction => (Actors(interaction.Agents), Targets(interaction)),
        Transfer transfer => (transfer.Suppliers, transfer.Recipients),
        Meeting { Host: { } host } meeting => (meeting.Parties, [host]),
        // The parties of a meeting or agreement act together: all of them are sources, after the manual.
        Meeting meeting => (meeting.Parties, []),
        Agreement agreement => (agreement.Parties, []),
        Warning warning => (warning.Issuers, warning.Addressees),
        _ => ([], []),
    };

    private static List<Actor> Targets(Interaction interaction)
    {
        foreach (var role in (Participants[])
            [interaction.Objects, interaction.Recipients, interaction.Opponents, interaction.Partners, interaction.Beneficiaries, interaction.Sources, interaction.Topics])
        {
            if (Actors(role) is { Count: > 0 } actors)
            {
                return actors;
            }
        }

        return [];
    }

    private static List<Actor> Actors(Participants participants) => [.. participants.Select(static participant => participant.Actor).OfType<Actor>()];
}
