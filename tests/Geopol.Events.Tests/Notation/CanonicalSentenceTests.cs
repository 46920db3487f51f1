namespace Geopol.Events.Tests;

/// <summary>Tests canonical sentences, and other sentences that are printed as a canonical sentence.</summary>
public sealed class CanonicalSentenceTests
{
    public static TheoryData<string> Canonical => [.. CanonicalTable.All];

    public static TheoryData<string, string> Liberal
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (read, printed) in LiberalTable.All)
            {
                rows.Add(read, printed);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Canonical))]
    public void Parse_CanonicalSentence_PrintsTheSameAndIsTheSameAgain(string sentence)
    {
        Assert.True(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationIssue fault), $"{fault}");
        Assert.Equal(sentence, claim.ToString());
        Assert.Equal(claim, Claim.Parse(claim.ToString()));
        Assert.Empty(claim.GetOmissions());
    }

    [Theory]
    [MemberData(nameof(Liberal))]
    public void Parse_LiberalForm_PrintsTheCanonicalOne(string sentence, string printed)
    {
        Assert.True(ClaimNotation.Default.TryParse(sentence.AsSpan(), out var claim, out NotationIssue fault), $"{fault}");
        Assert.Equal(printed, claim.ToString());
        Assert.NotEqual(sentence, printed);
    }

    [Theory]
    [MemberData(nameof(Liberal))]
    public void Parse_LiberalForm_IsTheClaimOfTheCanonicalOne(string sentence, string printed)
    {
        var (said, plain) = (Claim.Parse(sentence), Claim.Parse(printed));

        // The canonical sentence has no place for an office in apposition. The claim keeps the office. Its sentence leaves the office out and reports the
        // omission.
        if (said.Proposition.Event is Meeting { Parties: [{ Affiliations.IsEmpty: false }, ..] } meeting)
        {
            Assert.Equal("proposition.event.parties[0].affiliations", Assert.Single(said.GetOmissions()).Path);
            said = said with { Proposition = said.Proposition with { Event = meeting with { Parties = [meeting.Parties[0] with { Affiliations = default }, .. meeting.Parties.Skip(1)] } } };
        }

        Assert.Equal(plain, said);
    }

    [Fact]
    public void Tables_CoverEveryEventAndPreposition()
    {
        var claims = CanonicalTable.All.Select(Claim.Parse).ToList();

        Assert.True(claims.Count >= 100, $"{claims.Count} sentences");
        Assert.Equal(
            [typeof(Agreement), typeof(Interaction), typeof(Meeting), typeof(Transfer), typeof(Warning)],
            claims.Select(static claim => claim.Proposition.Event.GetType()).Distinct().OrderBy(static type => type.Name));
        Assert.All(
            ["to", "from", "with", "on", "beyond", "about", "of", "for", "against", "in exchange for", "as", "on behalf of", "financed by", "through", "via", "at", "on the sidelines of", "in"],
            static preposition => Assert.Contains(CanonicalTable.All, sentence => sentence.Contains($" {preposition} ", StringComparison.Ordinal)));
    }
}
