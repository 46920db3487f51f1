namespace Geopol.Events.Tests;

public sealed class CorpusTests
{
    public static TheoryData<string> Ids => [.. ReferenceCorpus.All.Select(static statement => statement.Id)];

    [Fact]
    public void All_AsRecorded_Has27StatementsInOrder() =>
        Assert.Equal(Enumerable.Range(1, 27).Select(static i => $"S{i:00}"), ReferenceCorpus.All.Select(static statement => statement.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Claim_WrittenAndRead_IsEqualAndTheSameBytes(string id)
    {
        var claim = ReferenceCorpus.Of(id).Claim;
        var written = ClaimJson.SerializeToUtf8(claim);
        var read = ClaimJson.Read(written);

        Assert.Empty(read.Issues);
        Assert.Equal(claim, read.Value);
        Assert.Equal(written, ClaimJson.SerializeToUtf8(read.Value!));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Claim_WrittenAsJson_IsCanonical(string id)
    {
        var written = ClaimJson.Serialize(ReferenceCorpus.Of(id).Claim);
        Assert.Equal(CanonicalJson.Canonicalize(written), written);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Claim_MemberByMember_SaysWhatIsListed(string id)
    {
        using var list = CorpusList.Open();
        Assert.Equal(ListedLines.Of(list, id), RecordedLines.Of(ReferenceCorpus.Of(id).Claim));
    }

    [Fact]
    public void Sentences_AsRecorded_AreThoseListed()
    {
        using var list = CorpusList.Open();
        Assert.Equal(
            list.Statements.Select(static statement => (statement.GetProperty("id").GetString()!, statement.GetProperty("sentence").GetString()!)),
            ReferenceCorpus.All.Select(static statement => (statement.Id, statement.Sentence)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void OutermostLink_OfEachClaim_NamesTheDocumentListed(string id)
    {
        using var list = CorpusList.Open();
        var document = Assert.IsType<DocumentReference>(ReferenceCorpus.Of(id).Claim.Attribution[0].Document);

        Assert.Equal(list.Document.GetProperty("url").GetString(), document.Url);
        Assert.Equal(list.Document.GetProperty("publisher").GetString(), document.Publisher?.Names.Main);
        Assert.Equal(list.Document.GetProperty("published").GetString(), document.Published.Text);
        Assert.Equal(list.Document.GetProperty("language").GetString(), document.Language.Text);
        Assert.Equal(list.Document.GetProperty("translation").GetProperty("by").GetString(), document.Translator.Text);
    }

    [Fact]
    public void LinksOfThePaper_Everywhere_NameTheArticleListed()
    {
        using var list = CorpusList.Open();
        var listed = list.Document.GetProperty("rests_on");
        var links = ReferenceCorpus.All.SelectMany(static statement => (IEnumerable<AttributionLink>)statement.Claim.Attribution)
            .Where(static link => link.Sources.Contains(CorpusActors.FinancialTimes)).ToList();

        Assert.Equal(19, links.Count);
        Assert.All(links, link =>
        {
            Assert.Equal(listed.GetProperty("source").GetString(), link.Document?.Publisher?.Names.Main);
            Assert.Equal(listed.GetProperty("published").GetString(), link.Document?.Published.Text);
        });
    }

    [Fact]
    public void S03_BesideS02_DiffersInTheDateOfThePaperOnly()
    {
        Claim told = ReferenceCorpus.S02, dated = ReferenceCorpus.S03;

        Assert.NotEqual(told, dated);
        Assert.Equal(told.Proposition, dated.Proposition);
        Assert.Equal(told, dated with { Attribution = [dated.Attribution[0], dated.Attribution[1] with { On = null, Wording = null, Marks = told.Attribution[1].Marks }, dated.Attribution[2]] });
    }

    [Fact]
    public void S03_BesideS02_HasTheSameKeysAndAnotherContentId()
    {
        Claim told = ReferenceCorpus.S02, dated = ReferenceCorpus.S03;

        Assert.Equal(told.Proposition.Key, dated.Proposition.Key);
        Assert.Equal(told.Key, dated.Key);
        Assert.NotEqual(told.ContentId, dated.ContentId);
    }

    [Fact]
    public void S10_AloneOfAll_LinksToAClaim_AndDependsOnS09()
    {
        var linked = Assert.Single(ReferenceCorpus.All, static statement => !statement.Claim.Links.IsEmpty);
        var link = Assert.Single(linked.Claim.Links);

        Assert.Equal("S10", linked.Id);
        Assert.Equal((LinkRelation.DependsOn, ReferenceCorpus.S09.ContentId), (link.Relation, link.To));
    }

    [Fact]
    public void ContentIds_OfAll_AreDistinct() =>
        Assert.Equal(27, ReferenceCorpus.All.Select(static statement => statement.Claim.ContentId).Distinct().Count());

    [Fact]
    public void TimesWithWords_Everywhere_AreGermanAndRelativeToThePiece()
    {
        var times = ReferenceCorpus.All.Select(static statement => statement.Claim.Proposition.Event.When)
            .Where(static when => when?.Words is not null).ToList();

        Assert.Equal(7, times.Count);
        Assert.All(times, static when => Assert.Equal((LanguageTag.German, "2023-09-09"), (when!.Language, when.RelativeTo.Text)));
    }
}
