using Client;
using Client.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Library = Geopol.Events;

// Posts claims to the web sample with the generated client, and reads them back: dotnet run -- ADDRESS CORPUS
using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = args[0] };
var client = new ClaimClient(adapter);
var check = new Check();
const string Instant = "2023-09-09T08:00:00Z";

// A Transfer by typed properties, and the same claim in the words of the library.
var transfer = new Transfer
{
    Kind = "sale",
    Suppliers = [StateOf("KP")],
    Recipients = [StateOf("RU")],
    Items = [new Goods { Commodity = "munitions", Quantity = new Quantity { Exact = "1000", Unit = "tonnes" } }],
    When = new EventTime { Edtf = "2023-07~" },
    Grounds = new Clause { String = "the war against Ukraine" },
};
var claim = new Claim
{
    RecordedAt = Instant,
    Proposition = new Proposition { Event = transfer, Modality = "possible", Likelihood = new Likelihood { Word = "likely", Low = 0.55, High = 0.8 } },
    Attribution = [new AttributionLink { Act = "report", Sources = [new Actor { Kind = "media-outlet", Names = Texts("en", "Financial Times") }] }],
};
var expected = Library.ClaimJson.Deserialize(
    """
    {"format":"geopol/1","recordedAt":"2023-09-09T08:00:00Z",
     "attribution":[{"act":"report","sources":[{"kind":"media-outlet","names":{"en":"Financial Times"}}]}],
     "proposition":{"modality":"possible","likelihood":{"word":"likely","low":0.55,"high":0.8},"event":{"$type":"transfer","kind":"sale",
       "suppliers":[{"kind":"state","id":{"iso3166-1-alpha-2":"KP"}}],"recipients":[{"kind":"state","id":{"iso3166-1-alpha-2":"RU"}}],
       "items":[{"commodity":"munitions","quantity":{"exact":"1000","unit":"tonnes"}}],"when":{"edtf":"2023-07~"},"grounds":"the war against Ukraine"}}}
    """);

foreach (var (api, post) in new (string, Func<Claim, Task<Claim?>>)[]
{
    ("minimal API", sent => client.Claims.PostAsync(sent)),
    ("controller", sent => client.Api.Claims.PostAsync(sent)),
})
{
    var answer = await post(claim);
    var read = answer?.Proposition?.Event as Transfer;
    check.Equal($"{api}: the type of the event", "transfer", read?.Type);
    check.Equal($"{api}: the supplier", "KP", read?.Suppliers?.Single().Id?.AdditionalData["iso3166-1-alpha-2"]);
    check.Equal($"{api}: the recipient", "RU", read?.Recipients?.Single().Id?.AdditionalData["iso3166-1-alpha-2"]);
    check.Equal($"{api}: the quantity", "1000 tonnes", $"{read?.Items?.Single().Quantity?.Exact} {read?.Items?.Single().Quantity?.Unit}");
    check.Equal($"{api}: the date", "2023-07~", read?.When?.Edtf);
    check.Equal($"{api}: a clause in words", "the war against Ukraine", read?.Grounds?.String);
    check.Equal($"{api}: the modality", "possible", answer?.Proposition?.Modality);
    check.Equal($"{api}: the likelihood", 0.8, answer?.Proposition?.Likelihood?.High);
    check.Equal($"{api}: the speaker", "Financial Times", answer?.Attribution?.Single().Sources?.Single().Names?.AdditionalData["en"]);
    check.Equal($"{api}: the complete claim", expected, await Read(answer));
}

// An event of each type is of its own class, and an event of a type that no one knows is kept as the base.
foreach (var sent in new GeopolEvent[] { new Transfer(), new Interaction { Verb = "attack" }, new Meeting { Parties = [StateOf("KP")] }, new Agreement(), new Warning() })
{
    var answer = await client.Claims.PostAsync(new Claim { Proposition = new Proposition { Event = sent } });
    check.Equal($"the class of {sent.Type}", sent.GetType(), answer?.Proposition?.Event?.GetType());
}

var unknown = new GeopolEvent { Type = "cyber-operation", AdditionalData = { ["target"] = "a bank" } };
var kept = await client.Claims.PostAsync(new Claim { Proposition = new Proposition { Event = unknown } });
check.Equal("the class of an unknown event", typeof(GeopolEvent), kept?.Proposition?.Event?.GetType());
check.Equal("the member of an unknown event", "a bank", kept?.Proposition?.Event?.AdditionalData["target"]);

// Lists of claims, ids, and codes and ids in the address.
var ids = await client.Claims.Many.PostAsync([claim, claim]);
check.Equal("the ids of a list", $"{expected.ContentId} {expected.ContentId}", string.Join(' ', ids ?? []));
check.Equal("the claim by its id", expected, await Read(await client.Claims[expected.ContentId.ToString()].GetAsync()));
check.Equal("the claim by its id, from the controller", expected, await Read(await client.Api.Claims[expected.ContentId.ToString()].GetAsync()));
var possible = await client.Claims.GetAsync(static request => request.QueryParameters.Modality = "possible");
check.Equal("the list of claims with a modality", expected, await Read(possible?.Single(static claim => claim.RecordedAt == Instant)));

// All claims of the corpus, read and written by the client.
foreach (var (index, line) in File.ReadLines(args[1]).Index())
{
    var sent = await KiotaJsonSerializer.DeserializeAsync<Claim>(line);
    check.Equal($"claim {index + 1} of the corpus, as the client sends it", line, await Canonical(sent!));
    var answer = await client.Claims.PostAsync(sent!);
    answer!.RecordedAt = null;
    check.Equal($"claim {index + 1} of the corpus, as it comes back", line, await Canonical(answer));
}

// A claim with faults is answered with a problem.
try
{
    await client.Claims.PostAsync(new Claim { Proposition = new Proposition { Event = new Transfer { When = new EventTime { Edtf = "im Juli" } } } });
    check.Equal("a faulty claim", "refused", "accepted");
}
catch (ApiException exception)
{
    check.Equal("the status of a faulty claim", 400, exception.ResponseStatusCode);
}

return check.Report();

static async Task<string> Canonical(Claim claim) => Library.Json.CanonicalJson.Canonicalize(await KiotaJsonSerializer.SerializeAsStringAsync(claim));

static Actor StateOf(string code) => new() { Kind = "state", Id = new Identifiers { AdditionalData = { ["iso3166-1-alpha-2"] = code } } };

static LocalizedText Texts(string language, string text) => new() { AdditionalData = { [language] = text } };

static async Task<Library.Claim> Read(Claim? claim) => Library.ClaimJson.Deserialize(await KiotaJsonSerializer.SerializeAsStringAsync(claim!));
