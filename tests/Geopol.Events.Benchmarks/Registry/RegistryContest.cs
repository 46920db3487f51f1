using System.Collections.Frozen;

namespace Geopol.Events.Benchmarks;

/// <summary>Look-ups of actors after the warm-up: the registry, and frozen dictionaries of the same codes and names that are looked up by span.</summary>
internal sealed class RegistryContest
{
    internal const string Code = "Find, by code";
    internal const string Name = "Find, by name";
    internal const string FrozenCode = "FrozenDictionary, by code";
    internal const string FrozenName = "FrozenDictionary, by name";

    private const int Repeats = 200;

    private readonly string[] codes;
    private readonly string[] names;
    private readonly FrozenDictionary<string, RegisteredActor>.AlternateLookup<ReadOnlySpan<char>> frozenCodes;
    private readonly FrozenDictionary<string, RegisteredActor>.AlternateLookup<ReadOnlySpan<char>> frozenNames;
    private long sink;

    internal RegistryContest()
    {
        var registry = ActorRegistry.Default;
        var states = registry.Actors.Where(static actor => actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha3) is not null).ToArray();
        codes = [.. states.Select(static actor => actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha3)!)];
        names = [.. states.Select(static actor => actor.NameIn(LanguageTag.English)!).Where(name => registry.Find(name).IsFound)];
        frozenCodes = states.ToFrozenDictionary(static actor => actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha3)!, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        frozenNames = AllNames().GroupBy(static pair => pair.Name, StringComparer.Ordinal)
            .ToFrozenDictionary(static group => group.Key, static group => group.First().Actor, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Contestants = [new(FrozenCode, AskFrozenCodes), new(Code, AskCodes), new(FrozenName, AskFrozenNames), new(Name, AskNames)];
        Operations = codes.Length * Repeats;
    }

    internal IReadOnlyList<Contestant> Contestants { get; }

    /// <summary>The look-ups of codes per pass; there are hardly fewer look-ups of names.</summary>
    internal int Operations { get; }

    internal long Sink => sink;

    private static IEnumerable<(string Name, RegisteredActor Actor)> AllNames()
    {
        string[] languages = ["en", "de", "fr", "es", "ru", "uk", "ko", "zh", "ar", "ja"];
        return from actor in ActorRegistry.Default.Actors
               from name in languages.Select(language => actor.NameIn(LanguageTag.Parse(language))).Append(actor.FormalName).Concat(actor.OtherNames.Select(static other => other.Text))
               where name is not null
               select (name, actor);
    }

    private void AskFrozenCodes()
    {
        for (var i = 0; i < Repeats; i++)
        {
            foreach (var code in codes)
            {
                sink += frozenCodes[code.AsSpan()].Index;
            }
        }
    }

    private void AskCodes()
    {
        for (var i = 0; i < Repeats; i++)
        {
            foreach (var code in codes)
            {
                sink += ActorRegistry.Default.Find(IdentifierScheme.Iso31661Alpha3, code).Actor!.Index;
            }
        }
    }

    private void AskFrozenNames()
    {
        for (var i = 0; i < Repeats; i++)
        {
            foreach (var name in names)
            {
                sink += frozenNames[name.AsSpan()].Index;
            }
        }
    }

    private void AskNames()
    {
        for (var i = 0; i < Repeats; i++)
        {
            foreach (var name in names)
            {
                sink += ActorRegistry.Default.Find(name.AsSpan()).Actor!.Index;
            }
        }
    }
}
