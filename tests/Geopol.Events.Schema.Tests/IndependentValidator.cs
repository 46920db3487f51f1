using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// Ajv in a Node process, which checks what the schemas say independently of this library. It needs Node and
/// <c>npm ci</c> in the folder <c>validator</c>. Where it is absent the tests fail.
/// </summary>
public sealed class IndependentValidator : IDisposable
{
    private static readonly string[] Folder = ["tests", "Geopol.Events.Schema.Tests", "validator"];

    private Process? node;

    internal SchemaVerdict Check(SchemaProbe probe) => Check([probe])[0];

    internal IReadOnlyList<SchemaVerdict> Check(IReadOnlyCollection<SchemaProbe> probes)
    {
        node ??= Start();

        // Both pipes hold little: what comes out has to be read while the rest still goes in.
        var writing = Task.Run(() =>
        {
            foreach (var probe in probes)
            {
                node.StandardInput.WriteLine(Request(probe));
            }

            node.StandardInput.Flush();
        });
        var verdicts = probes.Select(_ => Verdict(node.StandardOutput.ReadLine())).ToList();
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

    private static Process Start()
    {
        Assert.True(Directory.Exists(Repository.At([.. Folder, "node_modules", "ajv"])), "The validator isn't here. Run 'npm ci --prefix tests/Geopol.Events.Schema.Tests/validator'.");
        try
        {
            return Process.Start(new ProcessStartInfo("node", Repository.At([.. Folder, "validate.mjs"]))
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
            })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail("Node isn't here. These tests need Node.js 20 or newer.");
            throw;
        }
    }
}
