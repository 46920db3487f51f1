using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The rows of the rules match the attributes of their methods.</summary>
public sealed class RuleDeclarationTests
{
    [Fact]
    public void Rows_OfTheLibrary_AreThoseThatAreDeclared()
    {
        var declared = typeof(Claim).Assembly.GetTypes()
            .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(static method => method.GetCustomAttribute<RuleAttribute>()).OfType<RuleAttribute>()
            .Select(static rule => (rule.Code, rule.Severity, rule.Path, rule.Message)).OrderBy(static rule => rule.Code, StringComparer.Ordinal);

        Assert.Equal(ClaimRules.Default.Rows.Select(static row => (row.Code, row.Severity, row.Path, row.Message)).OrderBy(static row => row.Code, StringComparer.Ordinal), declared);
    }
}
