using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// Ajv in a Node process, which checks what the schemas say independently of this library. It needs Node and
/// <c>npm ci</c> in <c>tests/schema</c>; it is used in the long tier only, and where it is absent its tests are skipped.
/// </summary>
public sealed class IndependentValidator : IDisposable
{
    private Process? node;

    /// <summary>Skips the test where there is no validator.</summary>
    internal void SkipIfAbsent()
    {
        Assert.SkipUnless(Tier.IsLong, "The schemas are checked by an independent validator in the long tier: set LONG=1.");
        Assert.SkipUnless(Directory.Exists(Repository.At("tests", "schema", "node_modules", "ajv")), "The validator isn't here: run 'npm ci' in tests/schema.");
        Assert.SkipWhen((node ??= Start()) is null, "Node isn't here.");
    }

    internal SchemaVerdict Check(SchemaProbe probe) => Check([probe])[0];

    internal IReadOnlyList<SchemaVerdict> Check(IReadOnlyCollection<SchemaProbe> probes)
    {
        // Both pipes hold little: what comes out has to be read while the rest still goes in.
        var writing = Task.Run(() =>
        {
            foreach (var probe in probes)
            {
                node!.StandardInput.WriteLine(Request(probe));
            }

            node!.StandardInput.Flush();
        });
        var verdicts = probes.Select(_ => Verdict(node!.StandardOutput.ReadLine())).ToList();
        writing.GetAwaiter().GetResult();
        return verdicts;
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        node?.StandardInput.Close();
        node?.WaitForExit();
        node?.Dispose();
    }

    private static string Request(SchemaProbe probe) => new JsonObject
    {
        ["schema"] = probe.IsStrict ? "strict" : "open",
        ["definition"] = probe.Definition,
        ["text"] = probe.Text,
    }.ToJsonString();

    private static SchemaVerdict Verdict(string? line)
    {
        using var verdict = JsonDocument.Parse(line ?? throw new InvalidOperationException("The validator has ended: see its standard error."));
        return verdict.RootElement.GetProperty("valid").GetBoolean()
            ? new SchemaVerdict(true, "")
            : new SchemaVerdict(false, verdict.RootElement.GetProperty("errors").GetString()!);
    }

    private static Process? Start()
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", Repository.At("tests", "schema", "validate.mjs"))
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
