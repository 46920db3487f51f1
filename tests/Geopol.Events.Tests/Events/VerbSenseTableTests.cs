using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>Tests of the table of senses: its format, its content in the assembly, and its coverage.</summary>
public sealed partial class VerbSenseTableTests
{
    private static readonly string[] Reciprocals = ["-", "opponents", "partners", "opponents,partners"];

    // Verbs of news sentences, most of them not in the lexicon.
    private static readonly string[] Said =
    [
        "abandon", "adopt", "agree-to", "alert", "appeal", "arm", "attack", "break-off", "capture", "come-from", "come-under-fire", "commit",
        "complete", "confiscate", "declare", "deliver", "deny", "die", "downgrade", "drop", "establish", "grant-a-licence", "hand-over", "have",
        "hit", "hold", "hold-exercises", "host", "intercept", "jam", "keep", "launch-an-offensive", "march", "mass", "move", "offer", "participate",
        "protest-against", "put-on-alert", "recall", "refuse-to", "reopen", "repay", "request", "return", "revoke", "sanction", "say", "seize",
        "send", "set-a-deadline", "settle", "shut-down", "summon", "suspend", "take-part", "train-with", "violate", "vote-against", "vote-for",
        "warn-that",
    ];

    [Fact]
    public void File_OfSenses_IsWellFormed()
    {
        var rows = VerbSenseRow.ReadAll();
        var senses = rows.Where(static row => row.IsSense).Select(static row => row.Code).ToHashSet();

        Assert.True(rows.Count > 800, $"{rows.Count} rows");
        Assert.Equal(rows.Select(static row => row.Code).Order(StringComparer.Ordinal), rows.Select(static row => row.Code));
        Assert.Equal(rows.Count, rows.Select(static row => row.Code).Distinct().Count());
        Assert.All(rows, row =>
        {
            Assert.Matches(Code(), row.Code);
            Assert.Contains(row.Sense, senses);
            Assert.Contains(row.Reciprocal, Reciprocals);
            Assert.True(row.IsSense || row.Reciprocal == "-", $"{row.Code}: a synonym has no reciprocity of its own.");
            Assert.Matches(Sentence(), row.Example);
        });
    }

    [Fact]
    public void Senses_OfTheAssembly_AreThoseOfTheFile() => Assert.All(VerbSenseRow.ReadAll(), static row =>
    {
        Assert.True(VerbSenses.TryGetSense(Verb.Parse(row.Code), out var sense), row.Code);
        Assert.Equal(row.Sense, sense.Text);
        if (row.IsSense)
        {
            Assert.Equal(row.Reciprocal, ReciprocalOf(VerbSenses.ReciprocityOf(sense)));
        }
    });

    [Fact]
    public void Verbs_OfTheLexicon_AreInTheTable()
    {
        Verb[] all = [.. Lexicon.Default.Verbs.SelectMany(static verb => verb.Uses).Select(static use => use.Code).Where(static code => !code.IsAbsent)];

        Assert.True(all.Length > 700, $"{all.Length} verbs");
        Assert.All(all, AssertIsKnown);
    }

    [Fact]
    public void Verbs_OfNewsSentences_AreInTheTable() =>
        Assert.All(Said, static verb => AssertIsKnown(Verb.Parse(verb)));

    [Fact]
    public void Verbs_OfTheCorpus_AreInTheTable()
    {
        var verbs = ReferenceCorpus.All
            .SelectMany(static statement => Texts().Matches(ClaimJson.Serialize(statement.Claim)).Select(static match => match.Groups[1].Value))
            .Distinct().ToList();

        Assert.True(verbs.Count >= 8, string.Join(", ", verbs));
        Assert.All(verbs, static verb => AssertIsKnown(Verb.Parse(verb)));
    }

    private static void AssertIsKnown(Verb verb) => Assert.True(VerbSenses.TryGetSense(verb, out _), $"'{verb}' has no row.");

    private static string ReciprocalOf(VerbReciprocity value) => value switch
    {
        VerbReciprocity.None => "-",
        VerbReciprocity.Opponents => "opponents",
        VerbReciprocity.Partners => "partners",
        _ => "opponents,partners",
    };

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex("^[A-Z][^\t]*[A-Za-z0-9]$")]
    private static partial Regex Sentence();

    [GeneratedRegex("\"verb\":\"([^\"]+)\"")]
    private static partial Regex Texts();
}
