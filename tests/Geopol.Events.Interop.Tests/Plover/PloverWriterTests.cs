using System.Text.Json;
using Geopol.Events.Registry;

namespace Geopol.Events.Tests.Interop;

/// <summary>PLOVER's records out, and out and in again.</summary>
public class PloverWriterTests
{
    [Theory]
    [InlineData("Russia bombed Ukraine in Kyiv on 2024-05-01, killing 3 people, per Reuters",
        """{"date":"2024-05-01","source":[{"actor_text":"Russia","code":"RUS"}],"recipient":[{"actor_text":"Ukraine","code":"UKR"}],"event":["ASSAULT"],"event_loc":{"name":"Kyiv"},"dead":"3","cite_info":{"publication":"Reuters"}}""")]
    [InlineData("France may cooperate with Spain", """{"source":[{"actor_text":"France","code":"FRA"}],"recipient":[{"actor_text":"Spain","code":"ESP"}],"event":["AGREE"]}""")]
    [InlineData("France did not supply aid to Spain", """{"source":[{"actor_text":"France","code":"FRA"}],"recipient":[{"actor_text":"Spain","code":"ESP"}],"event":["AID"],"mode":["negation"]}""")]
    [InlineData("the Russian military will attack Ukraine",
        """{"source":[{"actor_text":"Russian military","code":"RUS"}],"recipient":[{"actor_text":"Ukraine","code":"UKR"}],"event":["ASSAULT"],"mode":["future"]}""")]
    [InlineData("France visited Spain", """{"source":[{"actor_text":"France","code":"FRA"}],"recipient":[{"actor_text":"Spain","code":"ESP"}],"event":["CONSULT"],"mode":["visit"]}""")]
    [InlineData("the EU threatened Russia with sanctions", """{"source":[{"actor_text":"EU","code":"EUR"}],"recipient":[{"actor_text":"Russia","code":"RUS"}],"event":["THREATEN"]}""")]
    public void Write_Sentence_HasTheFieldsOfPlover(string sentence, string json)
    {
        var claim = ActorRegistry.Default.Reconcile(Claim.Parse(sentence)).Claim;
        using var record = JsonDocument.Parse(new PloverWriter().Write(claim).Json!);
        Assert.Equal(claim.ContentId.ToString(), record.RootElement.GetProperty("id").GetString());
        var expected = "{" + $"\"id\":\"{claim.ContentId}\"," + json[1..];
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, WithoutIdentifiers(record.RootElement)), record.RootElement.GetRawText());
    }

    [Theory]
    [InlineData("France owns Spain", "The interaction has no PLOVER code. Give it one.")]
    public void Write_EventWithoutType_GivesTheReason(string sentence, string reason)
    {
        var record = new PloverWriter().Write(Claim.Parse(sentence));
        Assert.Null(record.Json);
        Assert.Equal(reason, record.Reason);
    }

    [Fact]
    public async Task Write_GoldRecordsOutAndIn_EqualButForTheReport()
    {
        var gold = await PloverReader.ReadAsync(new MemoryStream(await File.ReadAllBytesAsync(ImportTesting.Path("plover-gold", "PLOVER_GSR_CAMEO.json")))).ToListAsync();
        List<Claim> claims = [.. gold.Select(static result => result.Value).OfType<Claim>()];
        using var file = new MemoryStream();
        var export = await new PloverWriter().WriteAsync(file, claims.ToAsyncEnumerable());
        Assert.Equal((322, 322), (export.Claims, export.Records));
        file.Position = 0;
        var read = (await PloverReader.ReadAsync(file).ToListAsync()).Select(static result => result.Value!).ToList();
        Assert.Equal(export.WithoutLoss, claims.Zip(read).Count(static pair => pair.First == pair.Second));
        var writer = new PloverWriter();
        foreach (var claim in claims)
        {
            // The types and modes of version 0.5 come back as those of 2.0, some with another sentence. Otherwise, only the registry's details of persons are lost.
            var isOld = claim.Proposition.Event.Codings[0].Version is null;
            Assert.All(writer.Write(claim).Differences, difference => Assert.Contains(isOld ? Renamed : Personal, path => difference.Path.Contains(path, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("Russia likely bombed Ukraine, per Reuters", "lost proposition.likelihood")]
    [InlineData("France sold 50 tanks to Spain", "lost proposition.event.items", "lost proposition.event.suppliers")]
    [InlineData("Reuters reports that France denied that Spain attacked Italy", "lost attribution[1]")]
    public void Write_WhatPloverHasNoPlaceFor_IsReported(string sentence, params string[] lost)
    {
        var differences = new PloverWriter().Write(Claim.Parse(sentence)).Differences.Select(static difference => difference.ToString()).ToList();
        Assert.All(lost, expected => Assert.Contains(expected, differences));
    }

    [Fact]
    public void Write_EachClaimOfTheCorpus_RecordOrReason()
    {
        var writer = new PloverWriter();
        foreach (var claim in ReferenceCorpus.All.Select(static statement => statement.Claim))
        {
            var record = writer.Write(claim);
            Assert.True(record.Json is null ? record.Reason is not null : !record.Differences.IsEmpty);
        }
    }

    private static readonly string[] Personal = [".affiliations", ".sectors", ".otherNames", ".kind", ".number"];

    private static readonly string[] Renamed =
        [.. Personal, "event.codings", "event.verb", "event.content", "event.sources", "event.recipients", "event.consequence", "event.mode", "event.objects", "event.opponents"];

    private static JsonElement WithoutIdentifiers(JsonElement record) =>
        JsonDocument.Parse(System.Text.RegularExpressions.Regex.Replace(record.GetRawText(), ",\"identifier_id\":\"Q[0-9]+\"", "")).RootElement.Clone();
}
