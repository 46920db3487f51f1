using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>
/// Tests sentences that an earlier version accepted but misread. The claim has the meaning in the column "right", and each name keeps its place in the printed
/// sentence.
/// </summary>
public sealed class WrongClaimTests
{
    private static readonly string[] Articles = ["a", "an", "the", "one", "two"];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Rows = new(static () => TestTable.Rows("wrong-claims.tsv", "gold").ToDictionary(static row => row[0], static row => row[1]));

    // The remarks in the column that aren't roles. For each, a function finds the remark in the claim or in the printed sentence.
    private static readonly Dictionary<string, Func<Claim, bool>> Remarks = new()
    {
        ["meeting"] = static claim => claim.Proposition.Event is Meeting,
        ["interaction"] = static claim => claim.Proposition.Event is Interaction,
        ["transfer"] = static claim => claim.Proposition.Event is Transfer,
        ["content: agreement"] = static claim => claim.Proposition.Event is Agreement,
        ["no place"] = static claim => claim.Proposition.Event.Where is null,
        ["no agreement of its own"] = static claim => claim.Proposition.Event is not Agreement,
        ["disposition=permitted"] = static claim => claim.Proposition.Disposition.Text == "permitted",
        ["polarity=negated"] = static claim => claim.Proposition.Polarity.Text == "negated",
        ["modality=counterfactual"] = static claim => claim.Proposition.Modality.Text == "counterfactual",
        // The aspect "completed" is now only for finish and complete, so the test looks for the perfect tense in the printed words.
        ["aspect=completed"] = static claim => $"{claim}".Contains("would have supplied", StringComparison.Ordinal),
        ["aspect=ongoing"] = static claim => claim.Proposition.Aspect.Text == "ongoing",
        ["tense=present"] = static claim => claim.Proposition.Tense.Text == "present",
        ["stage=agreed"] = static claim => claim.Proposition.Event is Agreement { Stage.Text: "agreed" },
        ["kind=ceasefire"] = static claim => claim.Proposition.Event is Agreement { Kind.Text: "ceasefire" },
        ["printed \"has been supplying\""] = static claim => $"{claim}".Contains("has been supplying", StringComparison.Ordinal),
        ["printed with its article"] = static claim => $"{claim}".Contains("shot down a drone", StringComparison.Ordinal),
        ["PLOVER not COERCE/seize"] = static claim => claim.Proposition.Event is Interaction { Plover: null or { Type.Text: not "COERCE" } },
        ["as words"] = static claim => claim.Proposition.Event is Interaction { Objects: [{ Actor: null, Clause: not null }] },
        ["not as an actor"] = static claim => claim.Proposition.Event is Interaction { Objects: [{ Actor: null }] },
        ["a group of 107"] = static claim => claim.Proposition.Event is Transfer { Recipients: [{ Number: { } number }] } && $"{number}" == "107",
        ["not a name"] = static claim => claim.Proposition.Event is Transfer { Recipients: [{ Names.IsAbsent: true }] },
        ["likelihood word=realistic possibility"] = static claim => claim.Proposition.Likelihood?.Word == "realistic possibility",
        ["IPCC: above 50 %"] = static claim => claim.Proposition.Likelihood?.Word == "more likely than not",
        ["factuality PR+"] = static claim => claim.Proposition.ContentFactuality().ToFactBank() == "PR+",
    };

    public static TheoryData<string> Sentences => [.. Rows.Value.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Parse_SentenceThatWasMisunderstood_IsWhatIsRight(string sentence)
    {
        var claim = Claim.Parse(sentence);
        var (roles, remarks) = Read(Rows.Value[sentence]);

        Assert.All(remarks, remark => Assert.True(Remarks[remark](claim), $"{remark}: {ClaimJson.Serialize(claim)}"));
        // A row without an agent or party lists only the roles that were misread.
        var isWhole = roles.Exists(static role => role.Roles.Any(static name => name is "agents" or "parties"));
        var differences = roles.Count == 0 ? [] : ExpectedRole.Differences(roles, claim).Where(difference => isWhole || difference.EndsWith("is missing", StringComparison.Ordinal)).ToList();
        Assert.True(differences.Count == 0, $"{string.Join(" | ", differences)}\n{ClaimJson.Serialize(claim)}");
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Print_SentenceThatWasMisunderstood_KeepsTheNamesBehindTheirPrepositions(string sentence)
    {
        var printed = Claim.Parse(sentence).ToString();

        Assert.All(Read(Rows.Value[sentence]).Roles.SelectMany(static role => role.Names), name => Assert.Equal(Before(sentence, name), Before(printed, name)));
    }

    // Reads a cell such as "objects=10 tanks" or "objects or opponents=Iran". A part that isn't a role is a remark. Text in parentheses is only for people.
    private static (List<ExpectedRole> Roles, List<string> Remarks) Read(string right)
    {
        var (roles, remarks) = (new List<ExpectedRole>(), new List<string>());
        foreach (var part in System.Text.RegularExpressions.Regex.Replace(right, @" \([^)]*\)", "").Split("; "))
        {
            if (Remarks.ContainsKey(part) || !part.Contains('=', StringComparison.Ordinal))
            {
                remarks.Add(part);
                continue;
            }

            var (role, names) = (part.Split('=')[0], part.Split('=')[1].Split(", "));
            remarks.AddRange(names.Where(Remarks.ContainsKey));
            roles.Add(ExpectedRole.Of(right.Contains("(or in the verb)", StringComparison.Ordinal) && role == "objects" ? "objects?" : role, [.. names.Where(static name => !Remarks.ContainsKey(name))]));
        }

        return (roles, remarks);
    }

    // Returns the word before a name, without articles and words of the name. Returns an empty text at the beginning.
    private static string? Before(string sentence, string name)
    {
        string[] words = [.. sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Trim('[', ']', ',', '.'))];
        string[] own = [.. name.Split(' ')];
        var at = Array.FindLastIndex(words, word => string.Equals(word, own[^1], StringComparison.OrdinalIgnoreCase));
        Assert.True(at >= 0, $"'{name}' isn't in: {sentence}");
        do
        {
            at--;
        }
        while (at >= 0 && (own.Contains(words[at], StringComparer.OrdinalIgnoreCase) || Articles.Contains(words[at], StringComparer.OrdinalIgnoreCase)));

        return at < 0 ? "" : words[at];
    }
}
