namespace Geopol.Events;

/// <summary>The rules about links of the attribution.</summary>
[RuleRows]
internal static partial class LinkRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<AttributionLink>(IssueCodes.AboutWithoutDenial, Severity.Warning, "about",
            static l => !l.About.IsEmpty && l.Act.Text is not (SpeechAct.DenyText or SpeechAct.DoubtText or SpeechAct.QuestionText or SpeechAct.CorrectText or SpeechAct.WithdrawText or SpeechAct.DeclineText or SpeechAct.ConfirmText),
            "Only what is denied, doubted, asked, confirmed, corrected or withdrawn is limited to members: leave about out."),
        new Rule<AttributionLink>(IssueCodes.UnnamedWithName, Severity.Warning, "naming",
            static l => (l.Naming == Naming.Unnamed || l.Naming == Naming.AtOwnRequest) && SameActor.HasNamed(l.Sources),
            "The source is said to be unnamed, and yet it has a name: is it withheld by the recorder?"),
        new Rule<AttributionLink>(IssueCodes.NamedWithoutName, Severity.Warning, "naming",
            static l => l.Naming == Naming.Named && !l.Sources.IsEmpty && !SameActor.HasNamed(l.Sources),
            "The source is said to be named, and has no name: give it."),
        new Rule<AttributionLink>(IssueCodes.LinkOfNobody, Severity.Warning, "sources",
            static l => l.Sources.IsEmpty,
            "The link has no source: describe who speaks, as far as the text does."),
        new Rule<AttributionLink>(IssueCodes.NoAct, Severity.Information, "act",
            static l => l.Act.IsAbsent,
            "What the source does with the content is not given: it is not known whether it vouches for it."),
        new Rule<AttributionLink>(IssueCodes.UnknownAct, Severity.Information, "act",
            static l => !l.Act.IsAbsent && !l.Act.IsKnown,
            "This act is unknown to this version: it is kept, and commits to nothing."),
        new Rule<AttributionLink>(IssueCodes.MarkOnForeignLinkMember, Severity.Error, "marks[*].member",
            static (l, from) => NextForeign(l, from),
            "The link has no such member to mark: give a path from the link, as on.edtf."),
        new Rule<AttributionLink>(IssueCodes.UnknownReliability, Severity.Warning, "reliability",
            static l => !l.Reliability.IsAbsent && !l.Reliability.IsKnown,
            "A reliability is a letter from A to F: mend it."),
    ];

    private static int NextForeign(AttributionLink link, int from)
    {
        for (var i = from; i < link.Marks.Count; i++)
        {
            if (!EventMembers.HasName(AttributionLinkCodec.Members, link.Marks[i].Member.FirstName))
            {
                return i;
            }
        }

        return -1;
    }
}
