using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>The sorts of goods that SIPRI's descriptions of weapons mean.</summary>
internal static class SipriDescriptions
{
    private static readonly Lazy<(FrozenDictionary<string, Commodity> Known, (string Text, Commodity Commodity)[] Endings)> tables = new(Read);

    /// <summary>The sort of a description: SIPRI's own in either form, else a name in the vocabulary of goods, else by its last words. Absent if no sort is true of it.</summary>
    /// <param name="description">SIPRI's words: FGA aircraft, or fighter/ground-attack aircraft.</param>
    public static Commodity Find(string description)
    {
        var (known, endings) = tables.Value;
        var folded = Fold(description);
        if (known.TryGetValue(folded, out var commodity) || known.TryGetValue(folded.Replace("(armed) ", "", StringComparison.Ordinal), out commodity))
        {
            return commodity;
        }

        if (GoodsVocabulary.Find(description) is { IsOnArmsList: true } entry)
        {
            return entry.Commodity;
        }

        return Array.Find(endings, ending => IsEnding(folded, ending.Text)).Commodity;
    }

    /// <summary>SIPRI's descriptions with the number of rows that have each, and the commodity. Those of spelled-out registers have no number.</summary>
    public static IEnumerable<(string Description, int? Rows, Commodity Commodity)> Table() =>
        EmbeddedTable.Rows("sipri-descriptions.tsv").Where(static row => row[0][0] != '*').Select(static row =>
            (row[0], row[1] == "-" ? (int?)null : int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture), CommodityOf(row)));

    /// <summary>Whether the words are the last ones. Words after a slash are one of several purposes, which don't decide.</summary>
    private static bool IsEnding(string text, string ending) =>
        text.EndsWith(ending, StringComparison.Ordinal) && (text.Length == ending.Length || text[text.Length - ending.Length - 1] == ' ');

    private static Commodity CommodityOf(string[] row) => row[2] == "-" ? default : Commodity.Parse(row[2]);

    private static string Fold(string text) => string.Join(' ', text.ToLowerInvariant().Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static (FrozenDictionary<string, Commodity>, (string, Commodity)[]) Read()
    {
        Dictionary<string, Commodity> known = new(StringComparer.Ordinal);
        List<(string Text, Commodity Commodity)> endings = [];
        foreach (var row in EmbeddedTable.Rows("sipri-descriptions.tsv"))
        {
            var commodity = CommodityOf(row);
            if (row[0].StartsWith('*'))
            {
                endings.Add((Fold(row[0][1..]), commodity));
            }
            else
            {
                known.TryAdd(Fold(row[0]), commodity);
            }
        }

        return (known.ToFrozenDictionary(StringComparer.Ordinal), [.. endings.OrderByDescending(static ending => ending.Text.Length)]);
    }
}
