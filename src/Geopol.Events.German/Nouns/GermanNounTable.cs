using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>The built-in German nouns. They are found by English word or by code of goods. Some are classifiers, which come before names.</summary>
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

    /// <summary>Finds the noun of an actor by its English name without an article.</summary>
    internal GermanNoun? Actor(string name) => actors.GetValueOrDefault(name);

    internal GermanNoun? Place(string name) => places.GetValueOrDefault(name);

    /// <summary>Finds the noun of a matter, an occasion or a group of people by its English words without an article.</summary>
    internal GermanNoun? Matter(string words) => matters.GetValueOrDefault(words);

    internal GermanNoun? Goods(string code) => goods.GetValueOrDefault(code);

    /// <summary>Returns the noun of a single piece of goods: "Drohne" for drones. Null if the goods aren't counted.</summary>
    internal GermanNoun? Piece(Commodity commodity) => GoodsVocabulary.Find(commodity)?.Singular is { } singular && Common(singular) is var (noun, _) ? noun : null;

    /// <summary>Returns a noun that shows the case before a name that doesn't show it: "die Firma X". Unknown kinds get the classifier of actors.</summary>
    internal GermanNoun Classifier(string kind) => classifiers.GetValueOrDefault(kind) ?? classifiers["actor"];

    /// <summary>Finds a common noun in the singular or plural, and its line. The line gives the prepositions after the noun.</summary>
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

    // A line has the German singular, and the German plural after pl=. If the English plural is irregular, it is given after en=.
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

    /// <summary>Returns the number of nouns: <c>800 nouns</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{actors.Count + places.Count + matters.Count + goods.Count + common.Count} nouns");
}
