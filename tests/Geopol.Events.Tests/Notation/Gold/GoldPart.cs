using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tests;

/// <summary>A part of a claim, such as a participant, a place or a clause, as words and numbers.</summary>
internal sealed partial class GoldPart
{
    private const int ShownLength = 70;

    // The members that have the words of a name or description. The members in the second row contain such members.
    private static readonly string[] NamedBy =
    [
        "names", "name", "description", "label", "designation", "commodity", "content", "text", "words",
        "actor", "goods", "place", "entity", "event", "money",
    ];

    private readonly string shown;

    internal GoldPart(params IReadOnlyList<JsonElement> values)
    {
        string[] texts = [.. values.SelectMany(LooseJson.Texts)];
        var joined = string.Join(" | ", texts);
        shown = joined.Length > 0 ? joined : string.Join(", ", values.Select(LooseJson.Text));
        Words = [.. texts.SelectMany(GoldWords.Of)];
        ClauseStems = [.. Words.Select(GoldWords.ClauseStem)];
        HashSet<double> numbers = [.. texts.SelectMany(GoldNumbers.In)];
        Quantities = values is [{ ValueKind: not (JsonValueKind.Object or JsonValueKind.Array) }]
            ? numbers : [.. values.SelectMany(static value => LooseJson.Quantities(value))];
        Numbers = [.. numbers, .. Quantities];
        Core = [.. values.SelectMany(Names).SelectMany(GoldWords.Of)];
        Core = Core.Count > 0 ? Core : Words;
    }

    internal HashSet<string> Words { get; }

    internal HashSet<string> ClauseStems { get; }

    /// <summary>The words of the name or description only.</summary>
    internal HashSet<string> Core { get; }

    /// <summary>All numbers, including numbers in names.</summary>
    internal HashSet<double> Numbers { get; }

    /// <summary>The numbers in members for quantities.</summary>
    internal HashSet<double> Quantities { get; }

    /// <summary>Returns whether the part has the word, or a word that may replace it.</summary>
    internal bool Has(string word) => Words.Contains(word) || GoldStandIns.Of(word).Any(Words.Contains);

    /// <inheritdoc/>
    public override string ToString() => shown.Length > ShownLength ? shown[..ShownLength] : shown;

    private static IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => NamesOfMembers(value),
        _ => [],
    };

    private static IEnumerable<string> NamesOfMembers(JsonElement value)
    {
        if (value.TryGetProperty("en", out var english))
        {
            return Names(english);
        }

        JsonElement[] named = [.. NamedBy.Where(name => value.TryGetProperty(name, out _)).Select(value.GetProperty)];
        return named.Length > 0
            ? named.SelectMany(Names)
            : value.EnumerateObject().Where(static member => LooseJson.IsSaid(member) && !FigureName().IsMatch(member.Name)).SelectMany(static member => Names(member.Value));
    }

    [GeneratedRegex("count|quantit|amount|number|value|low|high|min|max|from|to|approx|n$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FigureName();
}
