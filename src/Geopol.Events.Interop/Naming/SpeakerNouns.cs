using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>The nouns that describe an unnamed source, with the kind of actor that each means: "local residents", "a police spokesman".</summary>
internal static class SpeakerNouns
{
    private const string Groups =
        "accounts activists analysts bystanders civilians commanders community diplomats doctors elders eyewitnesses families family farmers fighters forces guerrillas interviews " +
        "journalists leaders locals media medics members militants militia monks neighbors neighbours newspaper nurses observers officers officials parents people police prisoners " +
        "protesters radio rebels refugees relatives report reporters reports residents soldiers sources spokesmen spokespeople spokespersons statement statements students survivors " +
        "television testimonies testimony traders troops tv victims villagers volunteers website witnesses women workers";

    private const string Offices = "administration army authorities government intelligence military ministry navy";

    private const string Persons =
        "activist administrator aide analyst bystander chief commander diplomat doctor elder employee eyewitness farmer fighter general governor journalist leader local major mayor medic " +
        "minister monk neighbor neighbour officer official parent president prisoner refugee relative reporter resident sergeant soldier source spokesman spokesperson spokeswoman " +
        "student survivor trader victim villager volunteer witness worker";

    private static readonly FrozenDictionary<string, ActorKind> Kinds =
        new[] { (Groups, ActorKind.Group), (Offices, ActorKind.Office), (Persons, ActorKind.Person) }
            .SelectMany(static list => list.Item1.Split(' '), static (list, noun) => (Noun: noun, Kind: list.Item2))
            .ToFrozenDictionary(static entry => entry.Noun, static entry => entry.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of actor that a description means by its last word; null if the last word isn't a noun for a source.</summary>
    public static ActorKind? KindOf(string description)
    {
        var last = description[(description.LastIndexOfAny([' ', '/']) + 1)..];
        return Kinds.TryGetValue(last, out var kind) ? kind : null;
    }
}
