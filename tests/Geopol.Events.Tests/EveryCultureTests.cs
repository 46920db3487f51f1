using System.Diagnostics;

namespace Geopol.Events.Tests;

/// <summary>Runs the tests of keys and printing in processes of their own, under cultures that have caught others.</summary>
public sealed class EveryCultureTests
{
    private const string InChild = "GEOPOL_TESTS_CHILD";

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("LC_ALL", "fa_IR.UTF-8")]
    public async Task TestsOfKeysAndPrinting_InAProcessOfTheirOwn_Pass(string variable, string value)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(InChild) is not null, "This is such a process.");

        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "--filter-trait", "Run=EveryCulture", "--minimum-expected-tests", "100" })
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[InChild] = "1";
        start.Environment[variable] = value;
        using var child = Process.Start(start)!;
        var errors = child.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(child.ExitCode == 0, $"{variable}={value}: exit code {child.ExitCode}\n{output}\n{await errors}");
    }

    [Fact]
    [Trait("Run", "EveryCulture")]
    public void Culture_InTheChild_IsTheOneThatWasAskedFor()
    {
        if (Environment.GetEnvironmentVariable(InChild) is null)
        {
            return;
        }

        var expected = Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") == "1" ? ""
            : Environment.GetEnvironmentVariable("LC_ALL")![..5].Replace('_', '-');
        Assert.Equal(expected, System.Globalization.CultureInfo.CurrentCulture.Name);
    }
}
