namespace Geopol.Events.Tables;

/// <summary>The rows of codes: one row per actor that has or had a code. Rows of the same code are adjacent.</summary>
internal sealed class CodeLayout
{
    private const int More = 0x8000;
    private const char FirstScheme = 'a';

    // In the same order as ActorTable.Schemes.
    internal static readonly string[] Schemes =
    [
        "iso3166-1-alpha-2", "iso3166-1-alpha-3", "iso3166-1-numeric", "m49", "fips", "cameo", "cow", "gw", "wikidata", "geonames", "plover", "iso3166-3",
    ];

    internal CodeLayout(List<TableActor> actors, PeriodTable periods)
    {
        var hashes = new List<(uint, int)>();
        var rowsOf = actors.ConvertAll(static _ => new List<(int Order, int Row)>());
        var all = from actor in actors.Index()
                  from code in actor.Item.Codes.Index()
                  group (Actor: actor.Index, Order: code.Index, Code: code.Item) by (Scheme: Array.IndexOf(Schemes, code.Item.Scheme), code.Item.Code);
        foreach (var group in all.OrderBy(static group => group.Key.Scheme).ThenBy(static group => group.Key.Code, StringComparer.Ordinal))
        {
            hashes.Add((PerfectHash.HashOfCode(Schemes[group.Key.Scheme], group.Key.Code), Keys.Count));

            // The actor whose code is in force comes first, then the others, the latest last day first.
            var holders = group.OrderBy(static holder => holder.Code.Until.Length > 0).ThenByDescending(static holder => holder.Code.Until, StringComparer.Ordinal)
                .ThenBy(static holder => holder.Code.Since, StringComparer.Ordinal).ToList();
            foreach (var (i, holder) in holders.Index())
            {
                rowsOf[holder.Actor].Add((holder.Order, Keys.Count));
                Keys.Add((char)(FirstScheme + group.Key.Scheme) + group.Key.Code);
                Actors.Add(holder.Actor | (i + 1 < holders.Count ? More : 0));
                Periods.Add(periods.NumberOf(holder.Code.Since, holder.Code.Until));
            }
        }

        foreach (var rows in rowsOf)
        {
            RowsByActor.AddRange(rows.OrderBy(static row => row.Order).Select(static row => row.Row));
            ActorStarts.Add(RowsByActor.Count);
        }

        Hash = new PerfectHash(hashes);
    }

    /// <summary>The code of each row, with one letter for the scheme before it.</summary>
    internal List<string> Keys { get; } = [];

    /// <summary>The actor of each row, with a flag if another row of the same code follows.</summary>
    internal List<int> Actors { get; } = [];

    /// <summary>The number of each row's period in the <see cref="PeriodTable"/>.</summary>
    internal List<int> Periods { get; } = [];

    /// <summary>The rows of each actor, in the order of its codes.</summary>
    internal List<int> RowsByActor { get; } = [];

    /// <summary>The start of each actor's rows in <see cref="RowsByActor"/>, followed by the end of the last.</summary>
    internal List<int> ActorStarts { get; } = [0];

    internal PerfectHash Hash { get; }
}
