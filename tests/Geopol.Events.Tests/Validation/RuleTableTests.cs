using System.Reflection;
using System.Text;

namespace Geopol.Events.Tests;

public sealed class RuleTableTests
{
    private static readonly string[] Families = ["GE2", "GE3", "GE5", "GE6"];

    private static readonly string[] Imperatives = ["Correct", "Describe", "Give", "Keep", "Link", "Merge", "Move", "Name", "Remove", "Say", "Set", "Translate", "Use"];

    private static Dictionary<string, string> Constants { get; } = typeof(IssueCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(static field => field.Name, static field => (string)field.GetRawConstantValue()!);

    [Fact]
    public void Constants_OfIssueCodes_AreDistinctAndOfOneForm()
    {
        Assert.Equal(Constants.Count, Constants.Values.Distinct().Count());
        Assert.All(Constants.Values, static code => Assert.Matches("^GE[0-8][0-9]{3}$", code));
    }

    [Fact]
    public void Rows_OfTheLibrary_HaveEachACodeOfTheirOwnAmongTheConstants()
    {
        var codes = ClaimRules.Default.Rows.Select(static row => row.Code).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, static code => Assert.Contains(code, Constants.Values));
        Assert.All(codes, static code => Assert.Contains(code[..3], Families));
    }

    [Fact]
    public void Constants_OfTheFamiliesOfRules_HaveEachARow()
    {
        // These issues are found while a date is read, an actor is looked up or a file of actors is read.
        string[] ofReading =
        [
            IssueCodes.NoEdtf, IssueCodes.UnknownActor, IssueCodes.AmbiguousActor, IssueCodes.CodeWithoutScheme, IssueCodes.CodeNotInForce,
            IssueCodes.RegistryRowOfNobody, IssueCodes.RegistryCell, IssueCodes.RegistryCodesOfSeveral, IssueCodes.RegistryShape, IssueCodes.ContradictoryActor,
        ];
        Assert.Equal(
            Constants.Values.Where(static code => Families.Contains(code[..3])).Except(ofReading).Order(StringComparer.Ordinal),
            ClaimRules.Default.Rows.Select(static row => row.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Messages_OfRows_AreSentencesAndTheLastOneSaysWhatToDo()
    {
        Assert.All(ClaimRules.Default.Rows, static row => Assert.Matches("^([A-Z]|`[a-z]).*\\.$", row.Message));
        Assert.All(ClaimRules.Default.AtLeast(IssueSeverity.Warning).Rows, static row =>
        {
            var sentences = row.Message.Split(". ");
            Assert.True(sentences.Length > 1, row.Message);
            Assert.Contains(sentences[^1].Split(' ')[0], Imperatives);
        });
    }

    [Fact]
    public void Rows_OfTheLibrary_AreInTheOrderOfTheirCodes()
    {
        var codes = ClaimRules.Default.Rows.Select(static row => row.Code).ToList();

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void Rows_OfTheLibrary_AreBuiltInWhateverTheirSeverityAndOthersAreNot()
    {
        var rules = ClaimRules.Default.WithSeverity(IssueCodes.NoAct, IssueSeverity.Error);

        Assert.All(rules.Rows, static row => Assert.True(row.IsBuiltIn));
        Assert.False(new Rule<Claim>("HOUSE1", IssueSeverity.Error, "", static _ => false, "No.").IsBuiltIn);
    }

    [Fact]
    public void Summaries_OfConstants_AreTheTypeAndTheMessageOfTheRow() => Assert.All(ClaimRules.Default.Rows, static row =>
        Assert.Equal($"{row.AppliesTo.Name}: {row.Message}", CodeSummaries.Of(Constants.Single(constant => constant.Value == row.Code).Key)));

    [Fact]
    public void Rows_OfTheLibrary_AreThoseCommitted()
    {
        var text = new StringBuilder();
        foreach (var row in ClaimRules.Default.Rows.OrderBy(static row => row.Code, StringComparer.Ordinal))
        {
            text.Append(row.Code).Append(' ').Append(Issue.Name(row.Severity)).Append(' ').Append(row.AppliesTo.Name).Append(' ')
                .Append(row.Path.Length > 0 ? row.Path : ".").Append('\n');
        }

        GeneratedFile.AssertIs(text.ToString(), "tests", "Geopol.Events.Tests", "Validation", "rules.txt");
    }
}
