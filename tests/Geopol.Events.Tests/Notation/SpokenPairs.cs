using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>A name in a sentence and its place: "subject", "object", "indirect object", or the preposition before the name.</summary>
internal readonly record struct SpokenPair(string Place, string Name);

/// <summary>A sentence of a verb and invented names. It has one name for each place that a use of the verb lists.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Verb">The verb.</param>
/// <param name="Pairs">Each filler with its place.</param>
internal sealed partial record SpokenPairs(string Text, LexiconVerb Verb, SpokenPair[] Pairs)
{
    private const string Passive = " of a passive";

    /// <summary>The prepositions of the notation, with longer ones first: "in support of" comes before "of".</summary>
    internal static IReadOnlyList<string> Prepositions { get; } =
        [.. Enum.GetValues<SlotPlace>().Where(static place => place >= SlotPlace.Of).Select(SlotPlaces.WordsOf).OrderByDescending(static words => words.Length).ThenBy(static words => words, StringComparer.Ordinal)];

    /// <summary>Returns the sentences of a use: each place alone with each filler that the place takes, a passive, and several places together.</summary>
    internal static IEnumerable<SpokenPairs> Of(LexiconVerb verb, VerbUse use, Random random)
    {
        VerbRole[] behind = [.. use.Roles.Where(static role => role.Place != "subject" && role.Fillers.Any(static filler => filler != "clause"))];
        foreach (var filler in FillersOf(use.Roles.Where(static role => role.Place == "subject")))
        {
            yield return Sentence(verb, use, filler, []);
        }

        foreach (var place in behind.Select(static role => role.Place).Distinct())
        {
            foreach (var filler in FillersOf(behind.Where(role => role.Place == place)))
            {
                yield return Sentence(verb, use, null, [(place, filler)]);
            }
        }

        // "Drones were refused by Iran": a verb that requires an indirect object has no passive with the object alone.
        if (behind.FirstOrDefault(static role => role.Place == "object") is { } passive && !behind.Any(static role => role is { Place: "indirect object", IsRequired: true }))
        {
            yield return InPassive(verb, use, FillersOf([passive]).First());
        }

        string[] others = [.. behind.Where(static role => role.IsPrinted && role.Place is not ("object" or "indirect object")).Select(static role => role.Place).Distinct()];
        if (others.Length > 1)
        {
            random.Shuffle(others);
            yield return Sentence(verb, use, null, [.. others.Take(3).Select(place => (place, FillersOf(behind.Where(role => role.Place == place)).First()))]);
        }
    }

    /// <summary>
    /// Returns a sentence with this place after the verb and its object, even if the verb doesn't take this place. Returns null if the verb and the preposition
    /// together are another verb.
    /// </summary>
    internal static SpokenPairs? With(LexiconVerb verb, string preposition, IEnumerable<string> lemmas)
    {
        var use = verb.Uses[0];
        var hasObject = use.Roles.Any(static role => role.Place == "object");
        if (!hasObject && lemmas.Any(lemma => $"{lemma} ".StartsWith($"{verb.Lemma} {preposition} ", StringComparison.Ordinal)))
        {
            return null;
        }

        // "13 soldiers of Iran" is a single noun phrase, so no sentence is made from it.
        var sentence = Sentence(verb, use, null, [(preposition, "actor")], withObject: hasObject);
        return preposition == "of" && sentence.Pairs.Any(static pair => pair.Place == "object" && char.IsAsciiDigit(pair.Name[0])) ? null : sentence;
    }

    /// <summary>
    /// Returns the differences in a printed sentence. Each has the pair and the place of its name in the printed sentence, or null if the name has no place
    /// there.
    /// </summary>
    internal IEnumerable<(SpokenPair Read, string? Printed)> ChangesIn(string printed)
    {
        foreach (var pair in Pairs)
        {
            var place = PlaceIn(printed, pair.Name);
            if (place != pair.Place)
            {
                yield return (pair, place);
            }
        }
    }

    // Finds the place by string search only. The verb or a preposition is directly before the name. If nothing is before the name, the name is the subject.
    private string? PlaceIn(string printed, string name)
    {
        (printed, name) = (Plain(printed), Plain(name));
        var at = printed.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || printed.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            return null;
        }

        var before = printed[..at].TrimEnd();
        if (before.Length == 0)
        {
            return "subject";
        }

        // "Walked out of" is the verb "walk out" and the preposition "of".
        if (Prepositions.FirstOrDefault(preposition => before.EndsWith($" {Verb.Past} {preposition}", StringComparison.Ordinal)) is { } behindVerb)
        {
            return behindVerb;
        }

        var isBehindVerb = before.EndsWith($" {Verb.Past}", StringComparison.Ordinal) || before.EndsWith($" {Verb.Participle}", StringComparison.Ordinal);
        var (first, second) = (Pairs.FirstOrDefault(static pair => pair.Place == "indirect object"), Pairs.FirstOrDefault(static pair => pair.Place == "object"));
        // In "sold Russia drones", two names have no preposition.
        return isBehindVerb ? first.Name is not null && printed[at..].StartsWith($"{Plain(first.Name)} {Plain(second.Name ?? "")}", StringComparison.Ordinal) ? "indirect object" : "object"
            : first.Name is not null && before.EndsWith(Plain(first.Name), StringComparison.Ordinal) ? "object"
            : Prepositions.FirstOrDefault(preposition => before.EndsWith($" {preposition}", StringComparison.Ordinal)) ?? $"...{before[(before.LastIndexOf(' ') + 1)..]}";
    }

    // Removes brackets and the text after their bars.
    private static string Plain(string text) => Bracket().Replace(text, "$1");

    [GeneratedRegex(@"\[([^\[\]|]*)(?:\|[^\]]*)?\]")]
    private static partial Regex Bracket();

    private static SpokenPairs Sentence(LexiconVerb verb, VerbUse use, string? subject, (string Place, string Filler)[] filled, bool withObject = false)
    {
        var number = 0;
        List<SpokenPair> pairs = [new("subject", Subject(verb, use, subject ?? FillersOf(use.Roles.Where(static role => role.Place == "subject")).FirstOrDefault() ?? "actor", number++))];
        var clause = "";
        var places = use.Roles.Where(static role => role.Place != "subject").Select(static role => role.Place).Concat(filled.Select(static one => one.Place)).Distinct().ToList();
        // The object comes before all prepositions, and the indirect object comes before the object.
        foreach (var place in places.OrderBy(static place => place switch { "indirect object" => 0, "object" => 1, _ => 2 }))
        {
            var roles = use.Roles.Where(role => role.Place == place).ToList();
            var filler = filled.FirstOrDefault(one => one.Place == place).Filler;
            var isWanted = roles.Exists(static role => role.IsRequired) || place == "object" && (withObject || filled.Any(static one => one.Place == "indirect object"));
            if (filler is null && !isWanted)
            {
                continue;
            }

            filler ??= FillersOf(roles).FirstOrDefault();
            if (filler is null)
            {
                clause = place switch { "infinitive" => " to exist", "that" => " that Japan resigned", "whether" => " whether Japan resigned", _ => $" {place} resigning" };
                continue;
            }

            pairs.Add(new(place, Name(filler, number++)));
        }

        return new($"{pairs[0].Name} {verb.Past}{string.Concat(pairs.Skip(1).Select(Said))}{clause}", verb, [.. pairs]);
    }

    private static SpokenPairs InPassive(LexiconVerb verb, VerbUse use, string filler)
    {
        var plain = Sentence(verb, use, null, [("object", filler)]);
        var (doer, subject) = (plain.Pairs[0].Name, plain.Pairs.First(static pair => pair.Place == "object").Name);
        var rest = plain.Text[(plain.Text.IndexOf(subject, StringComparison.Ordinal) + subject.Length)..];
        return new($"{subject} {(char.IsAsciiDigit(subject[0]) ? "were" : "was")} {verb.Participle} by {doer}{rest}", verb,
            [new("subject" + Passive, subject), new("by" + Passive, doer), .. plain.Pairs.Skip(1).Where(pair => pair.Name != subject)]);
    }

    private static string Said(SpokenPair pair) => pair.Place is "object" or "indirect object" ? $" {pair.Name}" : $" {pair.Place} {pair.Name}";

    private static IEnumerable<string> FillersOf(IEnumerable<VerbRole> roles) => roles.SelectMany(static role => role.Fillers).Where(static filler => filler != "clause").Distinct();

    // Returns the subject. If the verb needs at least two subjects, there are two names: "Quorvia and Nimbor skirmished".
    private static string Subject(LexiconVerb verb, VerbUse use, string filler, int number)
    {
        var frames = Vocabulary.Default.Verbs[verb.Lemma].Frames;
        var isSeveral = filler != "people" && Enumerable.Range(0, frames.Length).Any(index => ReferenceEquals(verb.Uses[index], use) && frames[index].LeastSubjects > 1);
        var name = Name(filler, number);
        return isSeveral ? $"{name} and {name.Replace("Quorvia", "Nimbor", StringComparison.Ordinal)}" : name;
    }

    // Returns an invented name. Each place of the sentence gets a different name. People get a number and a common noun.
    private static string Name(string filler, int number)
    {
        var root = ((string[])["Quorvia", "Zalt", "Yondar", "Murnia", "Xebec", "Vlorn", "Hask", "Wurmia"])[number];
        return filler switch
        {
            "actor" => $"[{root}|actor]",
            "people" => $"{number + 12} {((string[])["migrants", "soldiers", "refugees", "doctors", "pilots", "prisoners", "students", "farmers"])[number]}",
            "thing" => $"[{root} devices|goods]",
            "place" => $"[Mount {root}|place]",
            "words" => $"[the {root} affair|matter]",
            "money" => $"${number + 7} million",
            _ => throw new ArgumentOutOfRangeException(nameof(filler), filler, "No such filler."),
        };
    }
}
