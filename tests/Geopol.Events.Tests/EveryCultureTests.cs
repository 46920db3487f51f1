using System.Diagnostics;
using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>Runs the tests of keys and printing in processes of their own, under cultures that have caught others.</summary>
public sealed class EveryCultureTests
{
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    public static TheoryData<string> Cultures => Tier.IsLong ? ["tr-TR", "fa-IR", ""] : ["tr-TR", "fa-IR"];

    /// <summary>Each culture is asked for by its name; the empty one is that of a process without data of cultures.</summary>
    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task TestsOfKeysAndPrinting_InAProcessOfTheirOwn_Pass(string culture)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "--filter-trait", "Run=EveryCulture", "--minimum-expected-tests", "100" })
        {
            start.ArgumentList.Add(argument);
        }

        // The machine's own setting must not win: a container often has no cultures, and every run would then be the invariant one.
        start.Environment[Invariant] = culture.Length == 0 ? "1" : "0";
        start.Environment[ProcessCulture.Variable] = culture;
        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(child.ExitCode == 0, $"culture '{culture}': exit code {child.ExitCode}\n{output}\n{await errors}");
    }

    [Fact]
    [Trait("Run", "EveryCulture")]
    public void CurrentCulture_OfAnyProcessOfTests_IsTheOneThatItBeganWith() => Assert.Equal(ProcessCulture.Expected, CultureInfo.CurrentCulture.Name);

    // A name alone proves little: without data of cultures, tr-TR could be a copy of the invariant culture.
    [Fact]
    [Trait("Run", "EveryCulture")]
    public void CurrentCulture_OfAnyProcessOfTests_HasItsOwnRules()
    {
        var (dotless, persian) = (ProcessCulture.Expected is "tr-TR" or "az-Latn-AZ", ProcessCulture.Expected == "fa-IR");

        Assert.Equal(dotless ? "\u0130" : "I", "i".ToUpper(CultureInfo.CurrentCulture));
        Assert.Equal(persian, CultureInfo.CurrentCulture.Calendar is PersianCalendar);
    }
}
