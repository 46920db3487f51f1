using System.Reflection;
using System.Text;
using Geopol.Events.Tests;

namespace Geopol.Events.Docs;

/// <summary>Generates the page of the issue codes and rules.</summary>
internal static class IssueCodesPage
{
    private static readonly (string Family, string Title)[] Families =
    [
        ("GE0", "JSON and limits"), ("GE1", "Shape"), ("GE2", "Consistency"), ("GE3", "Who says it, and what it rests on"), ("GE4", "Notation"),
        ("GE5", "Dates and scales"), ("GE6", "Actors and codes"), ("GE7", "Interchange"), ("GE8", "Stores"),
    ];

    internal static string Text()
    {
        var text = new StringBuilder(Introduction);
        var constants = typeof(IssueCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (field.Name, Code: (string)field.GetRawConstantValue()!)).OrderBy(static c => c.Code, StringComparer.Ordinal).ToList();
        foreach (var (family, title) in Families)
        {
            var members = constants.FindAll(c => c.Code.StartsWith(family, StringComparison.Ordinal));
            if (members.Count > 0)
            {
                text.Append('\n').Append("## ").Append(family).Append(": ").Append(title).Append('\n');
                AppendReading(text, members.FindAll(static c => Row(c.Code) is null));
                AppendRules(text, [.. members.Select(static c => Row(c.Code)).OfType<Rule>()]);
            }
        }

        return text.ToString();
    }

    private static void AppendReading(StringBuilder text, List<(string Name, string Code)> codes)
    {
        if (codes.Count == 0)
        {
            return;
        }

        text.Append("\nFound in reading.\n\n| code | meaning |\n|---|---|\n");
        foreach (var (name, code) in codes)
        {
            text.Append("| `").Append(code).Append("` | ").Append(Cell(CodeSummaries.Of(name))).Append(" |\n");
        }
    }

    private static void AppendRules(StringBuilder text, Rule[] rows)
    {
        if (rows.Length == 0)
        {
            return;
        }

        text.Append("\nFound in checking.\n\n| code | severity | applies to | path | message |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            text.Append("| `").Append(row.Code).Append("` | ").Append(Issue.Name(row.Severity)).Append(" | `").Append(row.AppliesTo.Name).Append("` | ")
                .Append(row.Path.Length > 0 ? $"`{row.Path}`" : "the value itself").Append(" | ").Append(Cell(row.Message)).Append(" |\n");
        }
    }

    private static Rule? Row(string code) => ClaimRules.Default.Rows.SingleOrDefault(row => row.Code == code);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private const string Introduction = """
        # Issue codes

        Reading and checking report issues. An `Issue` has a code, a severity, a path, a message, and, if text was read, the line
        and byte. Codes, severities and paths are part of the contract: a code never changes its meaning. Messages are English and may change.
        This page is generated from the rules.

        | severity | means |
        |---|---|
        | error | wrong: the claim isn't valid, or couldn't be read |
        | warning | probably not what was meant; the claim is valid |
        | information | worth knowing |

        A claim is valid if it has no error: `claim.Check().IsValid()`. `new ClaimValidator()` uses the rules of severity
        error, `new ClaimValidator(ClaimRules.Default)` uses all rules.

        A path names members as they are in JSON. In the tables a path starts at the value that the rule applies to, anywhere in a
        claim, and `*` is an index: `recipients[*]` of a `Transfer` is `$.proposition.event.recipients[0]`, or
        `$.proposition.event.topics[0].clause.event.recipients[0]`.

        To change the rules, make another table:

        ```csharp
        var rules = ClaimRules.Default
            .Without(IssueCodes.NobodySaysIt)
            .WithSeverity(IssueCodes.QuoteWithoutLanguage, IssueSeverity.Error)
            .With(new Rule<Transfer>("HOUSE1", IssueSeverity.Error, "items", static t => t.Items.IsEmpty, "Name the goods."));
        var issues = claim.Check(rules);
        ```

        """;
}
