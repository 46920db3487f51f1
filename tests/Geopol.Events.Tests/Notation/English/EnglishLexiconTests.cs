namespace Geopol.Events.Tests;

public sealed class EnglishLexiconTests
{
    private static readonly IReadOnlyList<LexiconVerb> Verbs = Lexicon.Default.Verbs;

    [Fact]
    public void Verbs_OfTheLexicon_AreAllOfTheVocabulary()
    {
        Assert.Equal(Vocabulary.Default.Verbs.Count, Verbs.Count);
        Assert.Equal(Vocabulary.Default.Verbs.Keys, Verbs.Select(static verb => verb.Lemma));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Verbs[Verbs.Count]);
    }

    [Fact]
    public void Verb_ReadTwice_IsEqual() => Assert.Equal(Verbs[0], Verbs[0]);

    [Fact]
    public void Uses_OfInteractions_HaveARowInTheTableOfSenses() => Assert.All(Verbs.SelectMany(static verb => verb.Uses), static use =>
    {
        Assert.NotEmpty(use.Example);
        Assert.Contains(use.Roles, static role => role.Place == "subject");
        Assert.True(use.Code.IsAbsent || VerbSenses.TryGetSense(use.Code, out _), use.Code.Text);
    });

    [Fact]
    public void Use_OfSell_TellsEventRolesAndExample()
    {
        var verb = Verbs.Single(static verb => verb.Lemma == "sell");
        var use = verb.Uses[0];

        Assert.Equal(("sold", "sold", "selling", "sells"), (verb.Past, verb.Participle, verb.Ing, verb.Third));
        Assert.Equal("transfer kind=sale", use.ToString());
        Assert.Contains(use.Roles, static role => role is { Place: "object", Role: "items", IsRequired: true, IsPrinted: true });
        Assert.Contains(use.Roles, static role => role is { Place: "to", Role: "recipients" } && role.Fillers.Contains("actor"));
    }
}
