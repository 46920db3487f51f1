namespace Geopol.Events;

/// <summary>The rules about links of the attribution.</summary>
internal static class LinkRows
{
    [Rule("GE3101", IssueSeverity.Warning, "about",
        "`about` is given, but the act applies to the whole content. Remove `about`, or use `deny`, `doubt`, `question`, `decline`, `confirm`, `correct` or `withdraw`.")]
    internal static bool AboutWithoutDenial(AttributionLink l) => !l.About.IsEmpty
        && l.Act.Text is not (SpeechAct.DenyText or SpeechAct.DoubtText or SpeechAct.QuestionText or SpeechAct.CorrectText or SpeechAct.WithdrawText or SpeechAct.DeclineText or SpeechAct.ConfirmText);

    [Rule("GE3102", IssueSeverity.Warning, "naming",
        "`naming` says that the source is unnamed, but the source has a name. Correct `naming` or the source, or use `withheld-by-recorder` if the recorder withholds the name.")]
    internal static bool UnnamedWithName(AttributionLink l) => (l.Naming == SourceNaming.Unnamed || l.Naming == SourceNaming.AtOwnRequest) && SameActor.HasNamed(l.Sources);

    [Rule("GE3103", IssueSeverity.Warning, "naming",
        "`naming` is `named`, but the source has no name. Give the name.")]
    internal static bool NamedWithoutName(AttributionLink l) => l.Naming == SourceNaming.Named && !l.Sources.IsEmpty && !SameActor.HasNamed(l.Sources);

    [Rule("GE3104", IssueSeverity.Warning, "sources",
        "The link has no source. Describe the speaker as far as the text does.")]
    internal static bool LinkOfNobody(AttributionLink l) => l.Sources.IsEmpty;

    [Rule("GE3105", IssueSeverity.Information, "act",
        "The link has no act, so it is not known whether the source vouches for the content. Name the act if the text does.")]
    internal static bool NoAct(AttributionLink l) => l.Act.IsAbsent;

    [Rule("GE3106", IssueSeverity.Information, "act",
        "This version does not know the act. The act is kept, and commits the source to nothing.")]
    internal static bool UnknownAct(AttributionLink l) => !l.Act.IsAbsent && !l.Act.IsKnown;

    [Rule("GE3107", IssueSeverity.Error, "marks[*].member",
        "The link has no such member to mark. Give a path from the link, for example `on.edtf`.")]
    internal static bool MarkOnForeignLinkMember(AttributionLink l, Mark mark) => !EventMembers.HasName(AttributionLink.MemberNames, mark.Member.FirstName)
        && !EventMembers.HasName(l.Unknown, mark.Member.FirstName);

    [Rule("GE3109", IssueSeverity.Warning, "quotes[*].text",
        "The quotation has no text. Only a step between an original and its translation may have none. Give the words.")]
    internal static bool QuoteWithoutText(AttributionLink l, Quote quote) => quote.Text is null && quote.Unknown.IsEmpty;

    [Rule("GE3108", IssueSeverity.Warning, "reliability",
        "The reliability is not a letter from A to F. Correct the letter.")]
    internal static bool UnknownReliability(AttributionLink l) => !l.Reliability.IsAbsent && !l.Reliability.IsKnown;
}
