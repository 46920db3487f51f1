namespace Geopol.Events.Tests;

/// <summary>Tests sentences that were once printed with words that no one said, or without words that someone said.</summary>
public sealed class SaidAsMeantTests
{
    private static readonly (string Read, string Printed)[] Rows =
    [
        // A clause with two hedges prints both, each with its own word.
        ("DPRK must probably (70%) sell arms to Russia", "DPRK probably (70%) must sell arms to Russia"),
        ("DPRK can probably sell arms to Russia", "DPRK probably can sell arms to Russia"),
        ("DPRK can likely sell arms to Russia", "DPRK likely can sell arms to Russia"),
        ("DPRK cannot probably sell arms to Russia", "DPRK probably cannot sell arms to Russia"),
        ("DPRK should probably sell arms to Russia", "DPRK probably should sell arms to Russia"),
        ("DPRK should possibly sell arms to Russia", "DPRK possibly should sell arms to Russia"),
        ("DPRK must not probably sell arms to Russia", "DPRK probably must not sell arms to Russia"),
        ("DPRK need not probably sell arms to Russia", "DPRK probably need not sell arms to Russia"),
        ("DPRK could not probably sell arms to Russia", "DPRK probably could not sell arms to Russia"),
        ("DPRK must apparently sell arms to Russia", "DPRK apparently must sell arms to Russia"),
        ("DPRK should apparently sell arms to Russia", "DPRK apparently should sell arms to Russia"),
        ("DPRK is unable to sell arms to Russia", "DPRK is not able to sell arms to Russia"),

        // The visitors whose visit was postponed didn't necessarily postpone it themselves.
        ("Erdogan's visit was postponed", "A visit by Erdogan was postponed"),
        ("Erdogan's visit to Washington was postponed", "A visit by Erdogan to Washington was postponed"),
        ("Talks between Iran and the EU were postponed", "Talks between Iran and the EU were postponed"),
        ("Talks with Iran were postponed", "Talks with Iran were postponed"),
        ("Putin's talks with Xi on Ukraine were cancelled in 2024", "Talks between Putin and Xi on Ukraine were cancelled in 2024"),
        ("The summit was cancelled", "A summit was cancelled"),
        ("The meeting was postponed by Putin", "Putin postponed a meeting"),
        ("Modi postponed a visit to Russia", "Modi postponed a visit to Russia"),
        ("FT reports that Putin's visit to Iran was cancelled", "FT reports that a visit by Putin to Iran was cancelled"),

        // These sentences keep the phase of the event.
        ("Iran resumed selling arms to Russia", "Iran resumed selling arms to Russia"),
        ("Iran began selling arms to Russia", "Iran began to sell arms to Russia"),
        ("Iran kept selling arms to Russia", "Iran kept selling arms to Russia"),
        ("Iran managed to sell arms to Russia", "Iran managed to sell arms to Russia"),
        ("Iran did not manage to sell arms to Russia", "Iran did not manage to sell arms to Russia"),
        ("Iran finished selling arms to Russia", "Iran finished selling arms to Russia"),
        ("Russia sells arms to Iran again", "Russia again sells arms to Iran"),
        ("Russia attacked Iran again", "Russia again attacked Iran"),

        // These sentences keep the amount of money.
        ("France fined Google $2.5 billion", "France fined Google $2.5 billion"),
        ("$5 million in aid promised to Ukraine was delivered", "Somebody delivered $5 million worth of [aid promised to Ukraine]"),
    ];

    public static TheoryData<string, string> Sentences => [.. Rows.Select(static row => (row.Read, row.Printed))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parse_Sentence_IsPrintedAsItIsMeantAndReadBack(string read, string printed)
    {
        var claim = Claim.Parse(read);

        Assert.Equal(printed, claim.ToString());
        Assert.Equal(claim, Claim.Parse(printed));
        Assert.Empty(claim.GetOmissions());
    }

    [Fact]
    public void Parse_Resumed_IsBegunAndKeepsTheVerb()
    {
        var said = Claim.Parse("Iran resumed selling arms to Russia").Proposition;

        Assert.Equal((Aspect.Begun, "resume"), (said.Aspect, said.Wording!.Hedge));
    }

    [Fact]
    public void Parse_EventAsSubject_SaysNoOneWhoTookTheStep()
    {
        var said = Claim.Parse("Erdogan's visit was postponed").Proposition;

        Assert.Equal(SubjectForm.Event, said.Wording!.Subject);
        Assert.Equal((MeetingMode.Visit, MeetingStatus.Postponed, 1), Assert.IsType<Meeting>(said.Event) is var visit ? (visit.Mode, visit.Status, visit.Parties.Count) : default);
    }

    [Fact]
    public void Parse_MoneyOfGoodsInBrackets_IsTheirValue()
    {
        var goods = Assert.Single(Assert.IsType<Transfer>(Claim.Parse("Germany delivered $5 million worth of [aid promised to Ukraine]").Proposition.Event).Items);

        Assert.Equal(("aid promised to Ukraine", 5_000_000m), (goods.Name, goods.Value!.Amount!.Exact));
    }

    [Theory]
    [InlineData("Iran denied the attack", "this doesn't say what is denied: write 'denies that the attack took place' or 'denied involvement in the attack'")]
    [InlineData("Russia and DPRK negotiate deal in which DPRK sells munitions to Russia", "write 'a deal in which'")]
    [InlineData("Iran cannot possibly sell arms to Russia", "'cannot possibly' means 'impossible': leave out 'possibly'")]
    public void TryParse_SaidInAWayThatHasNoMeaning_SaysWhatToWrite(string sentence, string reason)
    {
        Assert.False(ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationIssue fault));
        Assert.Equal(reason, fault.Reason);
    }

    [Theory]
    [InlineData("Iran denies that the attack took place")]
    [InlineData("Iran denied involvement in the attack")]
    [InlineData("Russia and DPRK negotiate a deal in which DPRK sells munitions to Russia")]
    public void TryParse_WhatAFaultSuggests_IsRead(string sentence) => Assert.Equal(sentence, Claim.Parse(sentence).ToString());
}
