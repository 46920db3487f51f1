using System.Text.Json;

namespace Geopol.Events.Tests;

public sealed class PloverOntologyTests
{
    [Fact]
    public void Ontology_Types_AreThoseOfTheManual()
    {
        var facts = CodeFacts.Plover().GetProperty("events");
        Assert.Equal(facts.EnumerateObject().Select(static type => type.Name), PloverOntology.Types.Select(static type => type.Type.Text));
        Assert.All(PloverOntology.Types, type =>
        {
            var fact = facts.GetProperty(type.Type.Text);
            var modes = fact.GetProperty("modes").EnumerateObject().ToArray();
            Assert.Equal(modes.Select(static mode => mode.Name), type.Modes.Select(static mode => mode.Text));
            Assert.All(modes, mode => Assert.Equal(Number(mode.Value), type.ScoreOf(PloverMode.Parse(mode.Name))));
            Assert.Equal(Number(fact.GetProperty("score")), type.Score);
            Assert.Equal(fact.GetProperty("requires_recipient").GetBoolean(), type.RequiresRecipient);
            var quad = fact.GetProperty("quad");
            Assert.Equal(quad.ValueKind == JsonValueKind.Number ? quad.GetInt32() : 4, (int)type.Quad);
            Assert.Equal(quad.ValueKind == JsonValueKind.String || fact.GetProperty("score").ValueKind == JsonValueKind.String, type.Note is not null);
        });
    }

    [Fact]
    public void Ontology_Lists_AreThoseOfTheManual()
    {
        var facts = CodeFacts.Plover();
        Assert.Equal(Texts(facts.GetProperty("contexts")), Context.Known.Select(static context => context.Text));
        Assert.Equal(Texts(facts.GetProperty("auxiliary_modes")), PloverAuxiliary.Known.Select(static mode => mode.Text));
        Assert.Equal(
            facts.GetProperty("sectors").EnumerateObject().SelectMany(static group => Texts(group.Value)), PloverSector.Known.Select(static sector => sector.Text));
    }

    [Fact]
    public void Ontology_Counts_AreSixteenSixtySevenThirtySevenTwentyFive()
    {
        Assert.Equal(16, PloverOntology.Types.Count);
        Assert.Equal(67, PloverOntology.Types.Sum(static type => type.Modes.Count));
        Assert.Equal(37, Context.Known.Count);
        Assert.Equal(25, PloverSector.Known.Count);
    }

    [Fact]
    public void Modes_EachKnown_BelongsToAType() => Assert.All(PloverMode.Known, static mode =>
        Assert.Contains(PloverOntology.Types, type => type.Has(mode)));

    [Fact]
    public void Has_UnknownTypeOrMode_IsFalse()
    {
        Assert.False(PloverOntology.Has(PloverType.Parse("DEMAND"), PloverMode.Meet));
        Assert.False(PloverOntology.Has(PloverType.Retreat, PloverMode.Parse("return")));
        Assert.False(PloverOntology.Has(PloverType.Agree, PloverMode.Visit));
        Assert.Null(PloverOntology.Find(default));
        Assert.Null(PloverOntology.Find(PloverType.Protest)!.ScoreOf(PloverMode.Vandalize));
    }

    private static IEnumerable<string> Texts(JsonElement array) => array.EnumerateArray().Select(static item => item.GetString()!);

    private static decimal? Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;
}
