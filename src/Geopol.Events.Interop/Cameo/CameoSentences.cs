namespace Geopol.Events.Interop;

/// <summary>
/// The events of CAMEO's codes. Each code has a sentence of the notation, so that a coded record and a written sentence are about the same matter. A sentence is read when its
/// code is first met.
/// </summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class CameoSentences
{
    private readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CameoTemplate> templates = new(StringComparer.Ordinal);

    public CameoSentences(CameoDialect dialect)
    {
        foreach (var row in EmbeddedTable.Rows("cameo-sentences.tsv"))
        {
            sentences.Add(row[0], dialect == CameoDialect.Gdelt && row[2] != "-" ? row[2] : row[1]);
        }
    }

    /// <summary>The codes, with their sentences.</summary>
    internal IReadOnlyDictionary<string, string> All => sentences;

    /// <summary>The event of a code; null if CAMEO doesn't have the code.</summary>
    public CameoTemplate? Find(string code)
    {
        if (templates.TryGetValue(code, out var template))
        {
            return template;
        }

        if (!sentences.TryGetValue(code, out var sentence))
        {
            return null;
        }

        template = new CameoTemplate(Claim.Parse(sentence).Proposition, CameoOntology.Find(code)!);
        templates.Add(code, template);
        return template;
    }
}
