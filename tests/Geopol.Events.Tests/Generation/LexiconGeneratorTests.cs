using System.Globalization;
using Geopol.Events.Generators;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Tests;

/// <summary>Faults in the tables of the notation are reported as diagnostics at their lines.</summary>
public sealed class LexiconGeneratorTests
{
    private const string Folder = "/project/Notation/Data/";

    private const string Prepositions = "to\ttransfer\trecipients\t-\nagainst\tinteraction\topponents\t-\nwith\tinteraction\tpartners\t-\nwith\tinteraction\topponents\tclash\nwithout\tinteraction\tadjuncts\t-\n";

    private const string Frames = """
        # Frames.
        @by	without=adjuncts:thing
        sell sold	transfer kind=sale	-	subj=suppliers:actor obj!=items:thing to=recipients:actor	-	Iran sold drones to Russia
        attack | hit hit hit hitting	interaction	ASSAULT	subj=agents:actor obj!=objects:any against=opponents:actor @by	-	Russia attacked Kharkiv
        clash	interaction	-	subj=agents:actor with=opponents:actor	agents>=2	They clashed

        """;

    [Fact]
    public void Generate_SoundTables_HaveNoDiagnosticAndGiveTheImage()
    {
        var result = Run(Frames);

        Assert.Empty(result.Diagnostics);
        Assert.Equal("Notation/Words/LexiconImage.g.cs", Assert.Single(Assert.Single(result.Results).GeneratedSources).HintName);
    }

    [Theory]
    [InlineData("sell sold\ttransfer", "GEOPOL601", "2 cells")]
    [InlineData("give Gave\ttransfer\t-\tsubj=suppliers:actor\t-\tHe gave", "GEOPOL602", "give Gave")]
    [InlineData("sell\ttransfer\t-\tsubj=suppliers:actor\t-\tHe sold", "GEOPOL603", "sold, sold, selling, sells")]
    [InlineData("give gave given\thandover\t-\tsubj=suppliers:actor\t-\tHe gave", "GEOPOL604", "'handover'")]
    [InlineData("give gave given\ttransfer kind=theft\t-\tsubj=suppliers:actor\t-\tHe gave", "GEOPOL604", "'theft'")]
    [InlineData("give gave given\ttransfer mode=visit\t-\tsubj=suppliers:actor\t-\tHe gave", "GEOPOL604", "'mode=visit'")]
    [InlineData("give gave given\ttransfer\tGIVE\tsubj=suppliers:actor\t-\tHe gave", "GEOPOL604", "'GIVE'")]
    [InlineData("give gave given\ttransfer\t-\tsubj=suppliers:actor\tsometimes\tHe gave", "GEOPOL604", "'sometimes'")]
    [InlineData("give gave given\ttransfer\t-\tsubj=suppliers:actor unto=recipients:actor\t-\tHe gave", "GEOPOL605", "'unto=recipients:actor'")]
    [InlineData("give gave given\ttransfer\t-\tsubj=suppliers:actor obj=items:stuff\t-\tHe gave", "GEOPOL605", "'obj=items:stuff'")]
    [InlineData("give gave given\ttransfer\t-\tsubj=suppliers:actor @with\t-\tHe gave", "GEOPOL606", "'@with'")]
    [InlineData("give gave given\ttransfer\t-\tsubj=suppliers:actor to=suppliers:people\t-\tHe gave", "GEOPOL607", "recipients (transfer)")]
    [InlineData("fight fought\tinteraction\t-\tsubj=agents:actor with=opponents:actor\tcode=attack\tThey fought", "GEOPOL607", "'attack'")]
    [InlineData("give gave given\ttransfer\t-\tsubj=suppliers:actor obj=items:thing|recipients:thing\t-\tHe gave", "GEOPOL608", "items and recipients")]
    [InlineData("hit hit hit hitting\tinteraction\t-\tsubj=agents:actor obj!=objects:any against=opponents:actor @by\t-\tHe hit", "GEOPOL610", "'hit'")]
    [InlineData("fight fought\tinteraction\t-\tsubj=agents:actor\t-\tThey fought", "GEOPOL611", "'fight'")]
    [InlineData("give gave given\ttransfer\t-\tsubj=agents:actor\t-\tHe gave", "GEOPOL612", "agents")]
    [InlineData("give gave given\ttransfer\t-\tobj=items:thing\t-\tHe gave", "GEOPOL613", "subj=role:fillers")]
    [InlineData("give gave given\ttransfer\t-\tsubj=suppliers:actor\t-\t ", "GEOPOL614", "example")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklm\tinteraction\t-\tsubj=agents:actor\tcode=attack\tHe did", "GEOPOL615", "64")]
    public void Generate_WrongFrame_IsADiagnosticAtItsLine(string row, string id, string message) => AssertOne(Run(Frames + row + "\n"), id, 5, message);

    [Fact]
    public void Generate_RolePrintedTwice_IsADiagnosticUnlessOneIsOnlyRead()
    {
        const string Row = "beat beat beaten\tinteraction\t-\tsubj=agents:actor against=opponents:actor with={0}:actor\tcode=clash\tHe beat";

        AssertOne(Run(Frames + string.Format(CultureInfo.InvariantCulture, Row, "opponents") + "\n"), "GEOPOL609", 5, "'against' and at 'with'");
        Assert.Empty(Run(Frames + string.Format(CultureInfo.InvariantCulture, Row, "opponents~") + "\n").Diagnostics);
    }

    [Theory]
    [InlineData("nouns.tsv", "war\t-\tquarrel\t-\ta\t-\t-", "GEOPOL604", "'quarrel'")]
    [InlineData("nouns.tsv", "war\t-\tevent", "GEOPOL601", "3 cells")]
    [InlineData("names.tsv", "Acme\tfirm\t-\t-\t-\t-\t-\t-\t-\t-", "GEOPOL604", "'firm'")]
    [InlineData("adverbs.tsv", "openly\tmood", "GEOPOL604", "'mood'")]
    [InlineData("acts.tsv", "say Said\tsay", "GEOPOL602", "'say Said'")]
    [InlineData("acts.tsv", "say said\tutter", "GEOPOL604", "'utter'")]
    [InlineData("stances.tsv", "plan\tto mood=odd", "GEOPOL604", "'mood=odd'")]
    public void Generate_WrongRowOfAnotherTable_IsADiagnosticAtItsLine(string file, string row, string id, string message) =>
        AssertOne(Run(Frames, (Folder + file, "# A table.\n" + row + "\n")), id, 1, message);

    private static void AssertOne(GeneratorDriverRunResult result, string id, int line, string message)
    {
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((id, line), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static GeneratorDriverRunResult Run(string frames, params (string Path, string Text)[] more)
    {
        (string Path, string Text)[] files =
        [
            (Folder + "frames.tsv", frames),
            (Folder + "prepositions.tsv", Prepositions),
            ("/project/Events/senses.tsv", "attack\tattack\t-\tHe attacked.\nclash\tclash\topponents\tThey clashed.\nhit\tattack\t-\tHe hit.\n"),
            ("/project/Events/TransferKind.tsv", "Sale\tsale\tSold.\n"),
            ("/project/Events/PloverType.tsv", "Assault\tASSAULT\tForce.\n"),
            ("/project/Speech/SpeechAct.tsv", "Say\tsay\tSays it.\n"),
            ("/project/Actors/ActorKind.tsv", "Person\tperson\tA person.\n"),
            .. more,
        ];
        return GeneratorRun.Of(new LexiconGenerator(), GeneratorRun.Compile(), data: [.. files.Select(static file => new DataTableSample.TextFile(file.Path, file.Text))]).GetRunResult();
    }
}
