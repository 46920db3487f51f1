#:project ../../src/Geopol.Events/Geopol.Events.csproj
using Geopol.Events;
using NodaTime;

// 1. "Vucic denied on 8 March 2023 that Serbia had delivered 3,500 Grad rockets to Ukraine, Reuters reported."
// The event is recorded as it was denied, in the affirmative. The denial is the act of the person who denies.
var denial = new Claim
{
    Proposition = new Proposition
    {
        Event = new Transfer
        {
            Suppliers = [Actor.State("RS", "Serbia")],
            Recipients = [Actor.State("UA", "Ukraine")],
            Items = [new Goods { Commodity = Commodity.Parse("rockets"), Designation = "Grad", Quantity = 3_500 }],
            Stage = TransferStage.Delivered,
            StageBy = [Actor.State("RS", "Serbia")],
        },
        Modality = Modality.Asserted,
        Tense = Tense.Past,
    },
    Attribution =
    [
        AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Reuters")),
        AttributionLink.Deny(Actor.Named(ActorKind.Person, "Aleksandar Vučić")) with { On = EventTime.On(new LocalDate(2023, 3, 8)) },
    ],
};
Show(denial);

// 2. "The UN General Assembly adopted resolution ES-11/1 on 2 March 2022, by 141 to 5 with 35 abstentions, UN News reports."
var vote = new Claim
{
    Proposition = new Proposition
    {
        Event = new Interaction
        {
            Agents = Actor.Named(ActorKind.InternationalOrganisation, "UN General Assembly"),
            Verb = Verb.Parse("adopt"),
            Objects = Clause.Of("resolution ES-11/1"),
            Counts =
            [
                new Count { Kind = CountKind.For, Number = 141 },
                new Count { Kind = CountKind.Against, Number = 5 },
                new Count { Kind = CountKind.Abstaining, Number = 35 },
            ],
            When = EventTime.On(new LocalDate(2022, 3, 2)),
        },
        Modality = Modality.Asserted,
        Tense = Tense.Past,
    },
    Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "UN News"))],
};
Show(vote);

// 3. "Reinstate Bazoum by 6 August 2023, or we may use force, ECOWAS warned Niger's junta on 30 July, the BBC reports."
// The condition is the event that brings the consequence: the junta does not reinstate him by that day.
var junta = Actor.Named(ActorKind.Group, "Niger's junta");
var ultimatum = new Claim
{
    Proposition = new Proposition
    {
        Event = new Warning
        {
            Kind = WarningKind.Ultimatum,
            Issuers = [Actor.Named(ActorKind.InternationalOrganisation, "ECOWAS")],
            Addressees = [junta],
            Condition = new Proposition
            {
                Event = new Interaction
                {
                    Agents = junta,
                    Verb = Verb.Parse("reinstate"),
                    Objects = Actor.Named(ActorKind.Person, "Mohamed Bazoum"),
                    When = EventTime.By(new LocalDate(2023, 8, 6)),
                },
                Polarity = Polarity.Negated,
            },
            Consequence = "use of force",
            When = EventTime.On(new LocalDate(2023, 7, 30)),
        },
        Modality = Modality.Asserted,
        Tense = Tense.Past,
    },
    Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "BBC"))],
};
Show(ultimatum);

// 4. "The US Treasury said that it sanctioned Paravar Pars on 8 September 2022 because the company produces drones."
var paravar = Actor.Named(ActorKind.Company, "Paravar Pars Company");
var treasury = Actor.Named(ActorKind.Office, "US Treasury");
var sanctions = new Claim
{
    Proposition = new Proposition
    {
        Event = new Interaction
        {
            Agents = treasury,
            Verb = Verb.Parse("impose-sanctions-on"),
            Objects = paravar,
            Grounds = new Proposition { Event = new Interaction { Agents = paravar, Verb = Verb.Parse("produce"), Objects = Commodity.Parse("drones") }, Modality = Modality.Asserted },
            Plover = new PloverCode { Type = PloverType.Sanction },
            When = EventTime.On(new LocalDate(2022, 9, 8)),
        },
        Modality = Modality.Asserted,
        Tense = Tense.Past,
    },
    Attribution = [AttributionLink.Say(treasury)],
};
Show(sanctions);

// 5. "We are making progress on the grain corridor," a senior Turkish official told Reuters on background, Hürriyet Daily News reports.
// The chain begins with the outlet that is nearest to the reader and ends with the origin.
var official = Actor.Unnamed("a senior Turkish official") with
{
    Affiliations = [new Affiliation { Role = AffiliationRole.OfficialOf, Of = Actor.State("TR") }],
};
var background = new Claim
{
    Proposition = new Proposition
    {
        Event = new Agreement { Parties = [Actor.State("TR"), Actor.State("RU"), Actor.State("UA")], Subject = "grain corridor", Stage = AgreementStage.Negotiating },
        Modality = Modality.Asserted,
        Tense = Tense.Present,
        Aspect = Aspect.Ongoing,
    },
    Attribution =
    [
        AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Hürriyet Daily News")),
        AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Reuters")),
        AttributionLink.Say(official) with
        {
            Channel = DisclosureChannel.Background,
            Naming = SourceNaming.AtOwnRequest,
            Quotes = [new Quote { Text = "We are making progress on the grain corridor", Language = LanguageTag.English }],
        },
    ],
};
Show(background);

// 6. "Iran is likely (55-80 %) to install more centrifuges at Fordow, ODNI assesses with moderate confidence."
// The likelihood is the speaker's, and a part of the statement. The confidence is how well founded the speaker finds it.
var estimate = new Claim
{
    Proposition = new Proposition
    {
        Event = new Interaction { Agents = Actor.State("IR", "Iran"), Verb = Verb.Parse("install"), Objects = new Goods { Name = "centrifuges" }, Where = Place.Named("Fordow") },
        Modality = Modality.Estimated,
        Likelihood = Likelihood.Between(0.55, 0.8, "likely"),
        Tense = Tense.Future,
    },
    Attribution = [AttributionLink.Assess(Actor.Named(ActorKind.Office, "ODNI")) with { Confidence = ConfidenceLevel.Moderate }],
};
Show(estimate);

static void Show(Claim claim)
{
    Console.WriteLine(claim);
    foreach (var issue in claim.Check())
    {
        Console.WriteLine($"  {issue.Severity}: {issue.Code} {issue.Path}: {issue.Message}");
    }

    if (ClaimJson.Deserialize(ClaimJson.Serialize(claim)) != claim)
    {
        throw new InvalidOperationException("The JSON lost something.");
    }
}
