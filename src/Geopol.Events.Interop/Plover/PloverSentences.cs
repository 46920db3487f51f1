namespace Geopol.Events.Interop;

/// <summary>
/// The events of PLOVER's types and modes. Each has a sentence of the notation, so that a coded record and a written sentence are about the same matter. A sentence is read when its type and
/// mode are first met.
/// </summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class PloverSentences
{
    private readonly Dictionary<(string Type, string Mode, string Context), string[]> rows = [];
    private readonly Dictionary<(string Type, string Mode, string Context), PloverTemplate> templates = [];

    public PloverSentences()
    {
        foreach (var row in EmbeddedTable.Rows("plover-sentences.tsv"))
        {
            rows.Add((row[0], row[1], row[2]), row);
        }
    }

    /// <summary>The rows of the table: type, mode, context, sentence, and the type and mode in PLOVER 2.0.</summary>
    internal IEnumerable<string[]> All => rows.Values;

    /// <summary>The event of a type; null if PLOVER doesn't have the type.</summary>
    /// <param name="type">The type, in capitals.</param>
    /// <param name="modes">The modes; the first one with a row decides.</param>
    /// <param name="contexts">The contexts, which distinguish some types without a mode.</param>
    public PloverTemplate? Find(string type, IReadOnlyList<string> modes, IReadOnlyList<string> contexts)
    {
        foreach (var mode in modes)
        {
            if (Find((type, mode, "-")) is { } found)
            {
                return found;
            }
        }

        foreach (var context in contexts)
        {
            if (Find((type, "-", context)) is { } found)
            {
                return found;
            }
        }

        return Find((type, "-", "-"));
    }

    private PloverTemplate? Find((string Type, string Mode, string Context) key)
    {
        if (templates.TryGetValue(key, out var template))
        {
            return template;
        }

        if (!rows.TryGetValue(key, out var row))
        {
            return null;
        }

        var (type, mode) = row[4] == "-" ? (row[0], row[1]) : (row[4], row[5]);
        var code = new PloverCode { Type = PloverType.Parse(type), Modes = mode == "-" ? [] : [PloverMode.Parse(mode)] };
        var sentence = Claim.Parse(row[3]).Proposition;
        template = new PloverTemplate(new EventTemplate(sentence, code, default), code, sentence, row[1] == "-" ? null : row[1]);
        templates.Add(key, template);
        return template;
    }
}
