namespace Geopol.Events.Tests;

/// <summary>A claim for a use of a verb of the lexicon, with all roles of the use filled by names that have a German form.</summary>
internal static class VerbClaims
{
    private static readonly Actor Russia = Actor.State("RU", "Russia");
    private static readonly Actor Iran = Actor.State("IR", "Iran");
    private static readonly Participant War = "the war in Syria";

    internal static Claim Of(LexiconVerb verb, VerbUse use) => new()
    {
        Proposition = new() { Modality = Modality.Asserted, Tense = Tense.Past, Wording = new() { Lemma = verb.Lemma, Subject = SubjectForm.First }, Event = EventOf(use) },
    };

    private static GeopolEvent EventOf(VerbUse use) => use.EventType switch
    {
        "transfer" => new Transfer
        {
            Suppliers = [Russia], Recipients = [Iran], Items = [Commodity.Munitions], Kind = use.Kind is { } kind ? TransferKind.Parse(kind) : default,
            Stage = use.Stage is { } stage ? TransferStage.Parse(stage) : default, StageBy = use.Stage is null ? default : [Russia], EndUse = "the war in Syria",
        },
        "meeting" => new Meeting
        {
            Parties = [Russia, Iran], Host = Iran, Mode = use.Mode is { } mode ? MeetingMode.Parse(mode) : default, Status = use.Status is { } status ? MeetingStatus.Parse(status) : default,
            Topics = ["the grain deal"], Where = Place.Named("Crimea"), Occasion = "G7 summit",
        },
        "agreement" => new Agreement
        {
            Parties = [Russia, Iran], Subject = "oil exports", Kind = use.Kind is { } kind ? AgreementKind.Parse(kind) : default,
            Stage = use.Stage is { } stage ? AgreementStage.Parse(stage) : default, StageBy = use.Stage is null ? default : [Russia],
        },
        "warning" => new Warning { Issuers = [Russia], Addressees = [Iran], Kind = use.Kind is { } kind ? WarningKind.Parse(kind) : default },
        _ => use.Roles.Aggregate(new Interaction { Verb = use.Code, Plover = use.Plover }, Filled),
    };

    private static Interaction Filled(Interaction interaction, VerbRole role)
    {
        EquatableArray<Participant> filling = [FillingOf(role.Fillers)];
        return role.Role switch
        {
            "agents" => interaction with { Agents = [Russia] },
            "partners" => interaction with { Partners = filling },
            "objects" => interaction with { Objects = filling },
            "recipients" => interaction with { Recipients = filling },
            "beneficiaries" => interaction with { Beneficiaries = filling },
            "opponents" => interaction with { Opponents = filling },
            "sources" => interaction with { Sources = filling },
            "destinations" => interaction with { Destinations = filling },
            "instruments" => interaction with { Instruments = filling },
            "topics" => interaction with { Topics = filling },
            "content" => interaction with { Content = "the war in Syria" },
            "grounds" => interaction with { Grounds = "the war in Syria" },
            "where" => interaction with { Where = Place.Named("Crimea") },
            "occasion" => interaction with { Occasion = "G7 summit" },
            "adjuncts" => interaction with { Adjuncts = [Adjunct.Beyond(War)] },
            _ => throw new ArgumentOutOfRangeException(nameof(role), role.Role, "A role that the test doesn't know."),
        };
    }

    private static Participant FillingOf(EquatableArray<string> fillers) => fillers[0] switch
    {
        "thing" or "money" => Commodity.Munitions,
        "place" => Place.Named("Crimea"),
        "words" or "clause" => War,
        _ => Iran,
    };
}
