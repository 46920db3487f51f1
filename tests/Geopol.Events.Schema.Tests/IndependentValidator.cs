using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// Runs Ajv in a Node process, to check documents against the schemas independently of this library. It needs Node and
/// <c>npm ci</c> in the folder <c>validator</c>. The tests fail if Node or the packages are absent.
/// </summary>
public sealed class IndependentValidator : IDisposable
{
    private static readonly string[] Folder = ["tests", "Geopol.Events.Schema.Tests", "validator"];

    private Process? node;

    internal SchemaVerdict Check(SchemaProbe probe) => Check([probe])[0];

    internal IReadOnlyList<SchemaVerdict> Check(IReadOnlyCollection<SchemaProbe> probes)
    {
        node ??= Start();

        // The pipes have small buffers, so the output must be read while the input is still being written.
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

    private static Process Start() => Start("validate.mjs");

    /// <summary>Starts a script of the folder.</summary>
    internal static Process Start(string script)
    {
        Assert.True(Directory.Exists(Repository.At([.. Folder, "node_modules", "ajv"])), "The validator isn't here. Run 'npm ci --prefix tests/Geopol.Events.Schema.Tests/validator'.");
        try
        {
            return Process.Start(new ProcessStartInfo("node", Repository.At([.. Folder, script]))
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
