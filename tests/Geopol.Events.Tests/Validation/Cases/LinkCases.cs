namespace Geopol.Events.Tests;

internal static class LinkCases
{
    private static readonly AttributionLink Paper = AttributionLink.Report(CorpusActors.FinancialTimes);

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.AboutWithoutDenial, IssueSeverity.Warning, "$.about",
            About(SpeechAct.Report),
            About(SpeechAct.Deny),
            About(SpeechAct.Doubt),
            About(SpeechAct.Question),
            About(SpeechAct.Correct),
            About(SpeechAct.Withdraw),
            About(SpeechAct.Decline),
            About(SpeechAct.Confirm),
            Paper),
        new(IssueCodes.AboutWithoutDenial, IssueSeverity.Warning, "$.about", About(default)),
        new(IssueCodes.UnnamedWithName, IssueSeverity.Warning, "$.naming",
            Paper with { Naming = SourceNaming.Unnamed },
            Paper with { Naming = SourceNaming.Named },
            Paper with { Naming = SourceNaming.WithheldByRecorder },
            CorpusChain.Experts with { Naming = SourceNaming.Unnamed }),
        new(IssueCodes.UnnamedWithName, IssueSeverity.Warning, "$.naming",
            Paper with { Naming = SourceNaming.AtOwnRequest, Sources = [CorpusActors.Experts, Actor.State("US")] },
            CorpusChain.Experts with { Naming = SourceNaming.AtOwnRequest }),
        new(IssueCodes.NamedWithoutName, IssueSeverity.Warning, "$.naming",
            CorpusChain.Experts with { Naming = SourceNaming.Named },
            Paper with { Naming = SourceNaming.Named },
            Paper with { Naming = SourceNaming.Named, Sources = [Actor.State("US")] },
            new AttributionLink { Naming = SourceNaming.Named }),
        new(IssueCodes.LinkOfNobody, IssueSeverity.Warning, "$.sources",
            Paper with { Sources = [] },
            Paper with { Sources = [Actor.Unnamed("a source")] },
            Paper with { Sources = [Actor.NotKnown] }),
        new(IssueCodes.NoAct, IssueSeverity.Information, "$.act",
            Paper with { Act = default },
            Paper,
            Paper with { Act = SpeechAct.Parse("tweet") }),
        new(IssueCodes.UnknownAct, IssueSeverity.Information, "$.act",
            Paper with { Act = SpeechAct.Parse("tweet") },
            Paper,
            Paper with { Act = default }),
        new(IssueCodes.MarkOnForeignLinkMember, IssueSeverity.Error, "$.marks[0].member $.marks[2].member",
            Paper with { Marks = [Mark.Inferred("supplier"), Mark.Inferred("on.edtf"), Mark.Inferred("source")] },
            Paper with { Marks = [Mark.Inferred("on.edtf"), Mark.Inferred("sources[0].names"), Mark.Inferred("document.published")] },
            Paper with { Unknown = UnknownMembers.Parse("""{"tone":"dry"}"""), Marks = [Mark.Inferred("tone")] }),
        new(IssueCodes.UnknownReliability, IssueSeverity.Warning, "$.reliability",
            Paper with { Reliability = Reliability.Parse("G") },
            Paper with { Reliability = Reliability.F },
            Paper),
        new(IssueCodes.QuoteWithoutText, IssueSeverity.Warning, "$.quotes[1].text",
            CorpusChain.Paper with { Quotes = [CorpusChain.Quoted("Munition"), new() { Language = LanguageTag.German }] },
            CorpusChain.Paper with { Quotes = [CorpusChain.Quoted("Munition") with { TranslationOf = new() { Language = LanguageTag.Korean } }] }),
    ];

    private static AttributionLink About(SpeechAct act) => Paper with { Act = act, About = [MemberPath.Parse("items")] };
}
