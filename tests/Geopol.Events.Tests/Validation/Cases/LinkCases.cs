namespace Geopol.Events.Tests;

internal static class LinkCases
{
    private static readonly AttributionLink Paper = AttributionLink.Report(CorpusActors.FinancialTimes);

    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.AboutWithoutDenial, Severity.Warning, "$.about",
            About(SpeechAct.Report),
            About(SpeechAct.Deny),
            About(SpeechAct.Doubt),
            About(SpeechAct.Question),
            About(SpeechAct.Correct),
            About(SpeechAct.Withdraw),
            About(SpeechAct.Decline),
            About(SpeechAct.Confirm),
            Paper),
        new(IssueCodes.AboutWithoutDenial, Severity.Warning, "$.about", About(default)),
        new(IssueCodes.UnnamedWithName, Severity.Warning, "$.naming",
            Paper with { Naming = Naming.Unnamed },
            Paper with { Naming = Naming.Named },
            Paper with { Naming = Naming.WithheldByRecorder },
            CorpusChain.Experts with { Naming = Naming.Unnamed }),
        new(IssueCodes.UnnamedWithName, Severity.Warning, "$.naming",
            Paper with { Naming = Naming.AtOwnRequest, Sources = [CorpusActors.Experts, Actor.State("US")] },
            CorpusChain.Experts with { Naming = Naming.AtOwnRequest }),
        new(IssueCodes.NamedWithoutName, Severity.Warning, "$.naming",
            CorpusChain.Experts with { Naming = Naming.Named },
            Paper with { Naming = Naming.Named },
            Paper with { Naming = Naming.Named, Sources = [Actor.State("US")] },
            new AttributionLink { Naming = Naming.Named }),
        new(IssueCodes.LinkOfNobody, Severity.Warning, "$.sources",
            Paper with { Sources = [] },
            Paper with { Sources = [Actor.Unnamed("a source")] },
            Paper with { Sources = [Actor.NotKnown] }),
        new(IssueCodes.NoAct, Severity.Information, "$.act",
            Paper with { Act = default },
            Paper,
            Paper with { Act = SpeechAct.Parse("tweet") }),
        new(IssueCodes.UnknownAct, Severity.Information, "$.act",
            Paper with { Act = SpeechAct.Parse("tweet") },
            Paper,
            Paper with { Act = default }),
        new(IssueCodes.MarkOnForeignLinkMember, Severity.Error, "$.marks[0].member $.marks[2].member",
            Paper with { Marks = [Mark.Inferred("supplier"), Mark.Inferred("on.edtf"), Mark.Inferred("source")] },
            Paper with { Marks = [Mark.Inferred("on.edtf"), Mark.Inferred("sources[0].names"), Mark.Inferred("document.published")] },
            Paper with { Unknown = UnknownMembers.Parse("""{"tone":"dry"}"""), Marks = [Mark.Inferred("tone")] }),
        new(IssueCodes.UnknownReliability, Severity.Warning, "$.reliability",
            Paper with { Reliability = Reliability.Parse("G") },
            Paper with { Reliability = Reliability.F },
            Paper),
        new(IssueCodes.QuoteWithoutText, Severity.Warning, "$.quotes[1].text",
            CorpusChain.Paper with { Quotes = [CorpusChain.Quoted("Munition"), new() { Language = LanguageTag.German }] },
            CorpusChain.Paper with { Quotes = [CorpusChain.Quoted("Munition") with { TranslationOf = new() { Language = LanguageTag.Korean } }] }),
    ];

    private static AttributionLink About(SpeechAct act) => Paper with { Act = act, About = [MemberPath.Parse("items")] };
}
