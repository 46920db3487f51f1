namespace Geopol.Events.Tests;

internal static class EventCases
{
    internal static RuleCase[] All { get; } =
    [
        new(IssueCodes.MarkOnForeignMember, IssueSeverity.Error, "$.marks[1].member $.marks[2].member",
            Subject.Supply with { Marks = [Mark.Inferred("suppliers[0]"), Mark.Inferred("parties[0]"), Mark.Inferred("Suppliers")] },
            Subject.Supply with { Marks = [Mark.Inferred("suppliers"), Mark.Inferred("when.edtf"), Mark.Inferred("items[0].quantity")] },
            new Agreement { Marks = [Mark.Inferred("parties[0]")] },
            Subject.Supply with { Unknown = UnknownMembers.Parse("""{"insuredBy":1}"""), Marks = [Mark.Inferred("insuredBy.names")] },
            new UnknownEvent("launch") { Marks = [Mark.Inferred("payload.mass")] }),
        new(IssueCodes.EventTypeUnknown, IssueSeverity.Information, "$.$type",
            new UnknownEvent("launch"),
            new Meeting()),
        new(IssueCodes.UnknownContext, IssueSeverity.Information, "$.contexts[1]",
            Subject.Supply with { Contexts = [Context.Military, Context.Parse("space")] },
            Subject.Supply with { Contexts = [Context.Military, Context.Economic] }),
        new(IssueCodes.RedactedButGiven, IssueSeverity.Warning, "$.marks[0] $.marks[1]",
            Subject.Supply with { When = EventTime.At("2023"), Where = Place.Named("Rason"), Marks = [Redacted("when"), Redacted("where")] },
            Subject.Supply with { Marks = [Redacted("when"), Redacted("where")] },
            Subject.Supply with { When = EventTime.At("2023"), Marks = [Redacted("where"), Mark.Inferred("when"), Redacted("when.edtf")] }),
        new(IssueCodes.NoCameoCode, IssueSeverity.Warning, "$.codings[1].code $.codings[2].code",
            Subject.Supply with { Codings = [Cameo("190"), Cameo("41"), Cameo("190") with { Version = "0.9b5" }] },
            Subject.Supply with { Codings = [Cameo("190"), Cameo("041") with { Version = "1.1b3" }] },
            Subject.Supply with { Codings = [new Coding { Scheme = CodingScheme.Acled, Code = "41" }] }),
        new(IssueCodes.CameoZeroInDoubt, IssueSeverity.Warning, "$.codings[0].code $.codings[1].code",
            Subject.Supply with { Codings = [Cameo("19"), Cameo("20") with { Version = "1.1b3" }, Cameo("190")] },
            Subject.Supply with { Codings = [Cameo("190"), Cameo("020"), Cameo("09")] },
            Subject.Supply with { Codings = [Cameo("19") with { Version = "0.9b5" }] },
            Subject.Supply with { Codings = [new Coding { Scheme = CodingScheme.Acled, Code = "19" }] }),
    ];

    private static Coding Cameo(string code) => new() { Scheme = CodingScheme.Cameo, Code = code };

    private static Mark Redacted(string member) => new() { Member = MemberPath.Parse(member), Kind = MarkKind.Redacted };
}
