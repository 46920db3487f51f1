using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>The built-in German nouns: by English word, by code of goods, and as classifiers before names.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class GermanNounTable
{
    private readonly FrozenDictionary<string, GermanNoun> actors = Names("actors", "people");
    private readonly FrozenDictionary<string, GermanNoun> places = Names("places");
    private readonly FrozenDictionary<string, GermanNoun> matters = Names("matters", "occasions", "groups");
    private readonly FrozenDictionary<string, GermanNoun> goods = GermanLine.Of("goods")
        .ToFrozenDictionary(static line => line.Words[0], static line => GermanNounReader.Read(line, GoodsVocabulary.Find(Commodity.Parse(line.Words[0]))?.Names.In(LanguageTag.German)));

    private readonly FrozenDictionary<string, GermanNoun> classifiers = Names("classifiers");
    private readonly FrozenDictionary<string, (GermanNoun Noun, GermanLine Line)> common = Common();

    /// <summary>The noun of an actor, by its English name without an article.</summary>
    internal GermanNoun? Actor(string name) => actors.GetValueOrDefault(name);

    internal GermanNoun? Place(string name) => places.GetValueOrDefault(name);

    /// <summary>The noun of a matter, an occasion or a group of people, by its English words without an article.</summary>
    internal GermanNoun? Matter(string words) => matters.GetValueOrDefault(words);

    internal GermanNoun? Goods(string code) => goods.GetValueOrDefault(code);

    /// <summary>The noun of a single piece of goods: "Drohne" for drones. Null where the goods aren't counted.</summary>
    internal GermanNoun? Piece(Commodity commodity) => GoodsVocabulary.Find(commodity)?.Singular is { } singular && Common(singular) is var (noun, _) ? noun : null;

    /// <summary>A noun that shows the case before a name that doesn't: "die Firma X". Unknown kinds get the classifier of actors.</summary>
    internal GermanNoun Classifier(string kind) => classifiers.GetValueOrDefault(kind) ?? classifiers["actor"];

    /// <summary>A common noun in singular or plural, and its line, which gives the prepositions after the noun.</summary>
    internal (GermanNoun Noun, GermanLine Line)? Common(string word) => common.TryGetValue(word, out var found) ? found : null;

    private static FrozenDictionary<string, GermanNoun> Names(params ReadOnlySpan<string> files)
    {
        var found = new Dictionary<string, GermanNoun>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var line in GermanLine.Of(file))
            {
                var noun = GermanNounReader.Read(line) with { IsName = file is "people" or "places" || line.Says("name") };
                foreach (var word in line.Words)
                {
                    found.TryAdd(word, noun);
                }
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // A line has the German singular, and the plural after pl=. The English plural is regular, or given after en=.
    private static FrozenDictionary<string, (GermanNoun, GermanLine)> Common()
    {
        var found = new Dictionary<string, (GermanNoun, GermanLine)>(StringComparer.Ordinal);
        foreach (var line in GermanLine.Of("nouns"))
        {
            var noun = GermanNounReader.Read(line);
            foreach (var word in line.Words)
            {
                found.TryAdd(word, (noun, line));
                if (line["pl"] is { } plural)
                {
                    var many = noun with { Gender = GermanGender.Plural, Head = plural == "~" ? "" : plural, Genitive = null, DativePlural = line["dat"] };
                    found.TryAdd(line["en"] ?? PluralOf(word), (many, line));
                }
            }
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string PluralOf(string word) => word switch
    {
        [.., 's' or 'x' or 'z'] or [.., 's' or 'c', 'h'] => word + "es",
        [.., var c, 'y'] when !"aeiou".Contains(c, StringComparison.Ordinal) => word[..^1] + "ies",
        [.., 'm', 'a', 'n'] => word[..^2] + "en",
        _ => word + "s",
    };

    /// <summary><c>800 nouns</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{actors.Count + places.Count + matters.Count + goods.Count + common.Count} nouns");
}
