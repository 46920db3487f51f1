using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>The list of the corpus. It describes the content of the statements in words.</summary>
internal sealed class CorpusList : IDisposable
{
    private readonly JsonDocument json;

    private CorpusList(JsonDocument json) => this.json = json;

    /// <summary>The list's description of the document.</summary>
    internal JsonElement Document => json.RootElement.GetProperty("document");

    /// <summary>The statements in the order of the list.</summary>
    internal IEnumerable<JsonElement> Statements => json.RootElement.GetProperty("statements").EnumerateArray();

    internal static CorpusList Open() => new(JsonDocument.Parse(File.ReadAllBytes(TestData.Path("corpus", "reference-corpus.json"))));

    internal JsonElement Statement(string id) => Statements.Single(statement => statement.GetProperty("id").ValueEquals(id));

    public void Dispose() => json.Dispose();
}
