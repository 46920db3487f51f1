#:project ../../src/Geopol.Events/Geopol.Events.csproj
using System.Text;
using System.Threading.Channels;
using Geopol.Events;
using Geopol.Events.Json;
using NodaTime;

// Two services in one process. Only bytes and a text go through the channel, as through a queue or a connection.
var channel = Channel.CreateBounded<(string Id, byte[] Body)>(capacity: 4);
var sending = Send(channel.Writer);
var store = new Dictionary<ContentId, Claim>();
await foreach (var (id, body) in channel.Reader.ReadAllAsync())
{
    Console.WriteLine(Receive(id, body));
}

await sending;

// A replay of the stored records changes nothing. The member that this version doesn't know is written back.
foreach (var (id, claim) in store.ToList())
{
    Receive(id.ToString(), ClaimJson.SerializeToUtf8(claim));
}

Console.WriteLine($"{store.Count} records are in the store, and after a replay too");

// The sender writes canonical bytes, and sends the content id with them.
static async Task Send(ChannelWriter<(string, byte[])> writer)
{
    var claim = Claim.Parse("DPRK may supply munitions to Russia, per FT");
    var id = claim.ContentId.ToString();
    await writer.WriteAsync((id, ClaimJson.SerializeToUtf8(claim)));

    // The sender had no answer, so it sends the claim again. The time of recording isn't in the content id.
    await writer.WriteAsync((id, ClaimJson.SerializeToUtf8(claim with { RecordedAt = Instant.FromUtc(2023, 9, 9, 8, 0) })));

    // The recorder rates the item: a new version of the record of the same statement.
    var rated = claim with { Credibility = Credibility.ProbablyTrue };
    await writer.WriteAsync((rated.ContentId.ToString(), ClaimJson.SerializeToUtf8(rated)));

    // A sender with a newer version of the library sends a member that this version doesn't know.
    var newer = ClaimJson.Deserialize(ClaimJson.Serialize(claim).Replace("\"format\"", "\"urgency\":\"high\",\"format\"", StringComparison.Ordinal));
    await writer.WriteAsync((newer.ContentId.ToString(), ClaimJson.SerializeToUtf8(newer)));

    // Faulty messages: the content isn't that of the id; two members are wrong; the format is another one.
    await writer.WriteAsync((id, ClaimJson.SerializeToUtf8(Claim.Parse("DPRK may supply munitions to Iran, per FT"))));
    await writer.WriteAsync((id, """{"format":"geopol/1","proposition":{"event":{"$type":"meeting"},"modality":3},"recordedAt":"today"}"""u8.ToArray()));
    await writer.WriteAsync((id, Encoding.UTF8.GetBytes(ClaimJson.Serialize(claim).Replace("geopol/1", "geopol/2", StringComparison.Ordinal))));
    writer.Complete();
}

// The receiver may get a message twice, and in any order: the store is the same.
string Receive(string id, byte[] body)
{
    var strict = ClaimJson.Read(body, new ReadOptions { Mode = ReadMode.Strict });

    // Unknown members, codes and events aren't faults of the sender. The default mode keeps them.
    var read = strict.Issues.Count > 0 && strict.Issues.All(IsNewer) ? ClaimJson.Read(body) : strict;
    if (read.Value is not { } claim)
    {
        return $"rejected: {string.Join("; ", read.Issues.Select(static issue => $"{issue.Code} {issue.Path}"))}";
    }

    if (claim.ContentId.ToString() != id)
    {
        return "rejected: the content isn't that of the id";
    }

    // An unknown member may be a part of the statement. So the key is provisional, and it equals no other key.
    var version = claim.Key.IsProvisional ? "members of a newer version" : $"version {store.Values.Count(stored => stored.Key == claim.Key) + 1} of the statement";
    return store.TryAdd(claim.ContentId, claim) ? $"stored, {version}: {claim}" : "ignored: the record is in the store";
}

static bool IsNewer(Issue issue) => issue.Code is IssueCodes.UnknownMember or IssueCodes.UnknownCode or IssueCodes.UnknownEventType;
