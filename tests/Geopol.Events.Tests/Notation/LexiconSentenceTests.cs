namespace Geopol.Events.Tests;

/// <summary>Each name in a sentence, and each verb with each of its roles: what is printed reads as the same.</summary>
public sealed class LexiconSentenceTests
{
    private static readonly NotationWords Words = ClaimNotation.Default.WordsOfIt;

    private static readonly Actor Ukraine = CorpusActors.Ukraine;

    [Fact]
    public void Names_OfActors_AreReadAsSubjectAndObject() => AssertNone(Words.Names.All.Where(static name => name.Actor is not null).SelectMany(static name => new[]
    {
        Fault(Of(new Interaction { Verb = Verb.Parse("support"), Agents = [name.Actor!], Objects = [Ukraine], Plover = new() { Type = PloverType.Support } }, "support")),
        Fault(Of(new Interaction { Verb = Verb.Parse("support"), Agents = [Ukraine], Objects = [name.Actor!], Plover = new() { Type = PloverType.Support } }, "support")),
        Fault(Of(new Transfer { Suppliers = [Ukraine], Recipients = [name.Actor!], Items = [CorpusGoods.Arms] }, "supply")),
        Fault(Of(new Transfer { Suppliers = [Ukraine], Items = [CorpusGoods.Arms] }, "supply") with { Attribution = [new() { Sources = [name.Actor!], Act = NeutralActs.ActOf(name.Actor!, name) }] }),
    }));

    [Fact]
    public void Names_OfGoods_AreReadAsSubjectAndObject() => AssertNone(Words.Names.All.Where(static name => name.Goods is not null).SelectMany(static name => new[]
    {
        Fault(Of(new Interaction { Verb = Verb.Parse("increase-the-threat"), Agents = [name.Goods!], Recipients = [Ukraine] }, "increase the threat")),
        Fault(Of(new Transfer { Suppliers = [Ukraine], Recipients = [CorpusActors.Japan], Items = [name.Goods!] }, "supply")),
        Fault(Of(new Transfer { Suppliers = [Ukraine], Recipients = [CorpusActors.Japan], Items = [name.Goods! with { Quantity = 10 }, CorpusGoods.Grain], Consideration = [name.Goods!] }, "supply")),
    }));

    [Fact]
    public void Names_OfPlaces_AreReadBehindIn() => AssertNone(Words.Names.All.Where(static name => (name.Kinds & NounKinds.Place) != 0).Select(static name =>
        Fault(Of(new Transfer { Suppliers = [Ukraine], Items = [CorpusGoods.Arms], Where = Place.Named(name.Text) }, "supply"))));

    [Fact]
    public void Names_OfMatters_AreReadAsObjectAndBehindFor() => AssertNone(Words.Names.All.Where(static name => (name.Kinds & NounKinds.Matter) != 0 && name.Goods is null && name.Actor is null).SelectMany(static name => new[]
    {
        Fault(Of(new Interaction { Verb = Verb.Parse("support"), Agents = [Ukraine], Objects = [name.Words], Plover = new() { Type = PloverType.Support } }, "support")),
        Fault(Of(new Transfer { Suppliers = [Ukraine], Items = [CorpusGoods.Arms], EndUse = name.Words }, "supply")),
    }));

    [Fact]
    public void Verbs_WithEachOfTheirRoles_AreReadAsPrinted() => AssertNone(Words.Verbs.All.SelectMany(static verb => Sentences(verb).Select(static sentence => SentenceFault(sentence.Text, sentence.Fillers))));

    private static IEnumerable<(string Text, string[] Fillers)> Sentences(LexiconVerb verb)
    {
        var subject = Filler(verb.Subject == SentenceRole.None ? SentenceRole.Actors : verb.Subject, "Sudan");
        foreach (var form in (string[])["may " + verb.Forms.Base, verb.Forms.Third, verb.Forms.Past, "has " + verb.Forms.Participle, "is " + verb.Forms.Ing])
        {
            yield return ($"{subject} {form}", [subject]);
        }

        // "Orders" somebody, not shells: what the other verb of this lemma takes is that one's.
        foreach (var role in verb.Object.Where(role => !Words.Verbs.All.Any(other => other.Twin == verb && other.Object.Any(first => (SentenceRoles.Takes(first) & SentenceRoles.Takes(role)) != 0))))
        {
            var filler = Filler(role, "Kim Jong Un");
            yield return ($"{subject} {verb.Forms.Past} {filler}", [subject, filler]);
        }

        if (Words.Verbs.All.Any(other => other.Twin == verb))
        {
            yield break;
        }

        // "Withdraw from": what stands behind both words without an object between them is the longer verb's.
        for (var i = 1; i < Prepositions.Count; i++)
        {
            foreach (var role in verb.Longer[i] is { HasTwin: true } ? [] : verb.RolesOf((Preposition)i).ToArray())
            {
                var filler = Filler(role, "Xi Jinping");
                yield return ($"{subject} {verb.Forms.Past} {Prepositions.WordsOf((Preposition)i)} {filler}", [subject, filler]);
            }
        }
    }

    // Of the kinds that a role takes, one that no other takes.
    private static string Filler(SentenceRole role, string actor) => SentenceRoles.Takes(role) switch
    {
        NounKinds.Goods => "$5 million",
        NounKinds.Place => "Vladivostok",
        NounKinds.Actor => actor,
        _ => "[x|matter]",
    };

    private static string? SentenceFault(string sentence, string[] fillers)
    {
        if (!ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationFault fault))
        {
            return $"'{sentence}' isn't read: {fault}";
        }

        return fillers.FirstOrDefault(filler => !claim.ToString().Contains(filler == "[x|matter]" ? "[x" : filler, StringComparison.Ordinal)) is { } lost
            ? $"'{sentence}' is printed '{claim}': '{lost}' is lost" : Fault(claim);
    }

    private static Claim Of(GeopolEvent content, string lemma) =>
        new() { Proposition = new() { Event = content, Modality = Modality.Asserted, Tense = Tense.Past, Wording = new() { Lemma = lemma } } };

    private static string? Fault(Claim claim)
    {
        var printed = claim.ToString();
        return !ClaimNotation.Default.TryParse(printed.AsSpan(), out var read, out NotationFault fault) ? $"'{printed}' isn't read: {fault}"
            : read != claim ? $"'{printed}' reads otherwise: {string.Join("; ", claim.Describe())}"
            : null;
    }

    private static void AssertNone(IEnumerable<string?> faults)
    {
        var all = faults.OfType<string>().ToList();
        Assert.True(all.Count == 0, $"{all.Count} of them:\n{string.Join('\n', all.Take(40))}");
    }
}
