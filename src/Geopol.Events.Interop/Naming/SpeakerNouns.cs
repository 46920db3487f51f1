using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>The nouns that describe an unnamed source, with the kind of actor that each means: "local residents", "a police spokesman".</summary>
internal static class SpeakerNouns
{
    private const string Groups =
        "activists analysts army authorities bystanders civilians commanders community diplomats eyewitnesses elders families family farmers fighters forces government guerrillas " +
        "intelligence journalists leaders locals media medics members military militants militia monks navy neighbours neighbors nurses observers officers officials parents people " +
        "police prisoners radio rebels refugees relatives report reports reporters residents rights-groups soldiers sources spokesmen spokespeople spokespersons state-media students " +
        "survivors survivors testimonies testimony traders troops tv television victims villagers volunteers witnesses workers newspaper website statement statements accounts doctors interviews";

    private const string Persons =
        "activist administrator aide analyst bystander chief commander diplomat doctor elder employee eyewitness farmer fighter general governor journalist leader local major mayor medic " +
        "minister monk neighbour neighbor officer official parent president prisoner refugee relative reporter resident sergeant soldier source spokesman spokesperson spokeswoman " +
        "student survivor trader victim villager volunteer witness worker";

    private static readonly FrozenDictionary<string, ActorKind> Kinds = Groups.Split(' ').Distinct().Select(static noun => (noun, ActorKind.Group))
        .Concat(Persons.Split(' ').Select(static noun => (noun, ActorKind.Person)))
        .ToFrozenDictionary(static entry => entry.Item1, static entry => entry.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of actor that a description means by its last word; null if the last word isn't a noun for a source.</summary>
    public static ActorKind? KindOf(string description)
    {
        var last = description[(description.LastIndexOfAny([' ', '/']) + 1)..];
        return Kinds.TryGetValue(last, out var kind) ? kind : null;
    }
}
