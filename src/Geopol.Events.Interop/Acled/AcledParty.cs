namespace Geopol.Events.Interop;

/// <summary>Each of the two actors of an event, with those who are associated with it.</summary>
/// <param name="Actor">The actor; null if the record has none.</param>
/// <param name="Associates">The associated actors.</param>
/// <param name="Inter">The number of the actor's type, 1 to 8; null if the record has none.</param>
internal sealed record AcledParty(Actor? Actor, IReadOnlyList<Actor> Associates, int? Inter)
{
    public bool IsState => Inter == AcledInter.StateForces;

    public bool AreCivilians => Inter == AcledInter.Civilians;

    public bool AreProtesters => Inter == AcledInter.Protesters;

    public bool IsAbsent => Actor is null && Associates.Count == 0;

    /// <summary>The actor alone, as the agent of an event whose partners are the associates.</summary>
    public Participants Main => Actor is null ? default : [Actor];

    public Participants Partners => [.. Associates.Select(Participant.Of)];

    /// <summary>
    /// The actor with its associates, in one part. The associates of civilians and protesters say who these people are: described people are members (civilians, among them
    /// women), and a named actor is whom they belong to (civilians of a party).
    /// </summary>
    public Participants Together
    {
        get
        {
            if (Actor is null || Associates.Count == 0 || Actor.Description.IsAbsent || !(AreCivilians || AreProtesters))
            {
                return [.. Main, .. Partners];
            }

            return [Actor with
            {
                Including = [.. Associates.Where(static associate => !associate.Description.IsAbsent)],
                Affiliations = [.. Actor.Affiliations, .. Associates.Where(static associate => associate.Description.IsAbsent).Select(static associate => new Affiliation { Of = associate })],
            }];
        }
    }
}
