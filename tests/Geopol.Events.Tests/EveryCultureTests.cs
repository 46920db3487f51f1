using System.Diagnostics;
using System.Globalization;

namespace Geopol.Events.Tests;

/// <summary>Runs the tests of keys and printing in separate processes. Their cultures have broken other software.</summary>
public sealed class EveryCultureTests
{
    private const string Invariant = "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";

    public static TheoryData<string> Cultures => Tier.IsLong ? ["tr-TR", "fa-IR", ""] : ["tr-TR"];

    /// <summary>Each culture is given by its name. The empty name means a process without culture data.</summary>
    [Theory]
    [MemberData(nameof(Cultures))]
    public async Task TestsOfKeysAndPrinting_InAProcessOfTheirOwn_Pass(string culture)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "--filter-trait", "Run=EveryCulture", "--minimum-expected-tests", "100" })
        {
            start.ArgumentList.Add(argument);
        }

        // This setting overrides the setting of the machine. A container often has no culture data, and each run would then use the invariant culture.
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

    // The name alone proves little. Without culture data, tr-TR could be a copy of the invariant culture.
    [Fact]
    [Trait("Run", "EveryCulture")]
    public void CurrentCulture_OfAnyProcessOfTests_HasItsOwnRules()
    {
        var (dotless, persian) = (ProcessCulture.Expected is "tr-TR" or "az-Latn-AZ", ProcessCulture.Expected == "fa-IR");

        Assert.Equal(dotless ? "\u0130" : "I", "i".ToUpper(CultureInfo.CurrentCulture));
        Assert.Equal(persian, CultureInfo.CurrentCulture.Calendar is PersianCalendar);
    }
}
