using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>An event type of ACLED with its sub-type: a row of <c>acled-events.tsv</c>.</summary>
internal sealed record AcledEventType(string Type, string? SubType, Verb Verb, AcledRule Rule, PloverCode? Plover, string? Words)
{
    private static readonly FrozenDictionary<string, AcledEventType> ByName = Read();

    /// <summary>The rows of the table.</summary>
    public static IReadOnlyCollection<AcledEventType> All => [.. ByName.Values.Distinct()];

    /// <summary>The row of an event; that of its type if the sub-type isn't known. Null if ACLED has no such type.</summary>
    public static AcledEventType? Find(string? type, string? subType) =>
        (subType is not null && ByName.TryGetValue(Key(subType), out var bySubType)) || (type is not null && ByName.TryGetValue(Key(type), out bySubType)) ? bySubType : null;

    private static FrozenDictionary<string, AcledEventType> Read()
    {
        Dictionary<string, AcledEventType> rows = new(StringComparer.Ordinal);
        foreach (var cells in EmbeddedTable.Rows("acled-events.tsv"))
        {
            var subType = Value(cells[1]);
            var row = new AcledEventType(
                cells[0],
                subType,
                cells[2] == "-" ? default : Verb.Parse(cells[2]),
                Enum.Parse<AcledRule>(cells[3].Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
                PloverOf(Value(cells[4])),
                Value(cells[5]));
            rows.Add(Key(subType ?? cells[0]), row);
            foreach (var other in Value(cells[6])?.Split(';') ?? [])
            {
                rows.Add(Key(other), row);
            }
        }

        return rows.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string? Value(string cell) => cell == "-" ? null : cell;

    private static PloverCode? PloverOf(string? code) => code?.Split('/') switch
    {
        [var type, var mode] => new PloverCode { Type = PloverType.Parse(type), Modes = PloverMode.Parse(mode) },
        [var type] => new PloverCode { Type = PloverType.Parse(type) },
        _ => null,
    };

    private static string Key(string name) => string.Concat(name.Where(char.IsLetter)).ToUpperInvariant();
}
