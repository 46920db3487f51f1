#:project ../../src/Geopol.Events/Geopol.Events.csproj
using Geopol.Events;

// Writes the pages that check.mjs looks at into a folder: dotnet run tests/html/pages.cs -- CORPUS FOLDER
var claims = new List<Claim>();
await using (var corpus = File.OpenRead(args[0]))
{
    await foreach (var result in ClaimJson.ReadLinesAsync(corpus))
    {
        claims.Add(result.ValueOrThrow());
    }
}

const string Hostile = "<script>alert(1)</script>\"'&\u202Eabc";
Directory.CreateDirectory(args[1]);
Write("cards", string.Concat(claims.Select(static claim => claim.ToHtml())));
Write("tables", claims.ToTable().ToHtml() + Likelihoods().ToTable().ToHtml() + IssuesOf("""{"format":"geopol/1","proposition":{"event":{"$type":"warning"}}}""") + IssuesOf("{}"));
Write("special", string.Concat(Likelihoods().Concat([Arabic(), Long(), Injected()]).Select(static claim => claim.ToHtml())) + claims[0].Proposition.ToHtml());
Write("light-host", $"<style>:root{{--vscode-editor-foreground:#333;--vscode-editor-background:#fffff8}}</style>{Likelihoods().First().ToHtml()}{claims[1].ToHtml()}");
Write("dark-host", $"<style>:root{{--jp-content-font-color1:rgba(255,255,255,1);--jp-layout-color0:#111}}</style>{Likelihoods().First().ToHtml()}{claims[1].ToHtml()}");
return;

void Write(string name, string body) => File.WriteAllText(
    Path.Combine(args[1], $"{name}.html"),
    $"<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/><title>{name}</title></head><body>{body}</body></html>");

static string IssuesOf(string json)
{
    var read = ClaimJson.Read(json);
    return (read.Value is { } claim ? read.Issues.Concat(claim.Check()) : read.Issues).ToHtml();
}

static IEnumerable<Claim> Likelihoods()
{
    var sale = Claim.Parse("Iran will sell drones to Russia, per Reuters");
    Likelihood[] all =
    [
        Likelihood.Between(0.55, 0.8, "likely") with { Yardstick = Yardstick.Icd203, YardstickVersion = "2015" },
        Likelihood.OfWord("realistic possibility") with { Yardstick = Yardstick.Phia },
        Likelihood.Between(0.9, 1, "very likely") with { Yardstick = Yardstick.IpccAr5 },
        Likelihood.OfWord("unlikely"),
        Likelihood.Of(0.7),
        Likelihood.Of(1),
    ];
    return all.Select(likelihood => sale with { Proposition = sale.Proposition with { Modality = Modality.Estimated, Likelihood = likelihood }, Credibility = Credibility.ProbablyTrue });
}

static Claim Arabic()
{
    var outlet = new Actor { Kind = ActorKind.MediaOutlet, Names = LocalizedText.Of("ar", "وكالة الأنباء السورية (سانا)") };
    var minister = new Actor { Kind = ActorKind.Person, Names = LocalizedText.Of("he", "שר הביטחון, יואב") };
    return new Claim
    {
        Proposition = new Proposition { Event = new Meeting { Parties = [minister, new Actor { Names = LocalizedText.Of("fa", "وزیر دفاع") }] }, Modality = Modality.Asserted, Tense = Tense.Past },
        Attribution =
        [
            AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Reuters")) with
            {
                Reliability = Reliability.B,
                Document = new() { Title = LocalizedText.Of("ar", "لقاء الوزيرين في 9 أيلول/سبتمبر"), Url = "https://example.org/a?b=c&d=e", Language = LanguageTag.Parse("ar"), Published = Edtf.Parse("2023-09-09") },
            },
            AttributionLink.Say(outlet) with
            {
                Quotes =
                [
                    new Quote { Text = "They met for 3 hours.", Language = LanguageTag.English, Translator = Translator.Machine, TranslationOf = new() { Text = "التقيا لمدة 3 ساعات.", Language = LanguageTag.Parse("ar"), Kind = QuoteKind.Verbatim } },
                ],
            },
        ],
        Confidence = new() { Level = ConfidenceLevel.Moderate, Scale = ConfidenceScale.Icd203, Basis = LocalizedText.Of("en", "two independent sources") },
        Credibility = Credibility.PossiblyTrue,
        Evidence = [.. Enumerable.Range(1, 9).Select(static i => new EvidenceItem { Kind = EvidenceKind.SatelliteImage, Description = LocalizedText.Of("en", $"image {i} of the hangar"), Url = "https://example.org/images/" + new string('x', 20 * i), Captured = Edtf.Parse("2023-09-01") })],
        Handling = new() { Tlp = TlpLabel.Parse("amber"), Licence = "CC BY 4.0", Statement = LocalizedText.Of("en", "For analysts only.") },
        RecordedBy = Actor.Named(ActorKind.Person, "Analyst"),
    };
}

static Claim Long() => new()
{
    Proposition = new Agreement { Parties = [.. Enumerable.Range(1, 150).Select(static i => Actor.Named(ActorKind.Company, $"Company {i}"))], Title = LocalizedText.Of("en", new string('W', 300)) },
    Attribution = [.. Enumerable.Range(1, 12).Select(static i => AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, $"Outlet {i}")))],
};

static Claim Injected() => new()
{
    Proposition = new Meeting { Parties = [Actor.Named(ActorKind.Person, Hostile), Actor.Named(ActorKind.Person, "two")], Venue = Hostile },
    Attribution =
    [
        AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, Hostile)) with
        {
            Document = new() { Title = LocalizedText.Of("en", Hostile), Url = "javascript:alert(1)" },
            Quotes = [new() { Text = Hostile, Language = LanguageTag.Parse("x\" onclick=\"alert(1)") }],
        },
    ],
    Evidence = [new() { Url = "https://example.org/\"onmouseover=\"alert(1)" }, new() { Url = "data:text/html,<script>alert(1)</script>" }],
};
