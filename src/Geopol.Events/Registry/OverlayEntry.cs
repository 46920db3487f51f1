namespace Geopol.Events;

/// <summary>
/// An actor while its overlay is built: the actor as known before, and the rows that extend it. The rows are merged once, at the end, so that the
/// cost is proportional to the number of rows.
/// </summary>
internal sealed class OverlayEntry
{
    // Oldest first.
    private readonly List<RegisteredActor> rows;
    private readonly List<string> names;

    // The codes in force, by scheme. A row with a code of a scheme replaces the older codes of that scheme.
    private readonly Dictionary<IdentifierScheme, List<Identifier>> codesInForce = [];

    internal OverlayEntry(RegisteredActor first, List<string> names)
    {
        rows = [first];
        this.names = names;
        Take(first);
    }

    /// <summary>The index of the built-in actor; <see cref="ActorTable.None"/> for a new actor.</summary>
    internal int Index => rows[0].Index;

    /// <summary>Adds a row and its names. Calls <c>forget</c> for each code that the row replaces.</summary>
    internal void Add(RegisteredActor row, IEnumerable<string> more, Action<Identifier> forget)
    {
        var kept = row.Codes.Where(static code => code.Until is null).Select(static code => code.Identifier).ToHashSet();
        foreach (var scheme in row.Actor.Id.Select(static id => id.Scheme).Distinct())
        {
            if (codesInForce.Remove(scheme, out var replaced))
            {
                foreach (var code in replaced.Where(code => !kept.Contains(code)))
                {
                    forget(code);
                }
            }
        }

        rows.Add(row);
        names.AddRange(more);
        Take(row);
    }

    /// <summary>The merged actor, and all names that were given to it.</summary>
    internal (RegisteredActor Actor, List<string> Given) Build() => (rows.Count == 1 ? rows[0] : Merged(), names);

    private void Take(RegisteredActor row)
    {
        foreach (var code in row.Codes)
        {
            if (code.Until is null)
            {
                if (!codesInForce.TryGetValue(code.Identifier.Scheme, out var known))
                {
                    codesInForce.Add(code.Identifier.Scheme, known = []);
                }

                known.Add(code.Identifier);
            }
        }
    }

    // Newer rows replace older ones: their codes replace codes of the same scheme, and their names replace names of the same language.
    private RegisteredActor Merged()
    {
        var codes = new List<RegisteredCode>();
        var otherNames = new List<LanguageText>();
        var adjectives = new List<string>();
        var newerCodes = new HashSet<RegisteredCode>();
        var newerSchemes = new HashSet<IdentifierScheme>();
        var newerAdjectives = new HashSet<string>(StringComparer.Ordinal);
        var named = new Dictionary<LanguageTag, LanguageText>();
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var row = rows[i];
            codes.AddRange(row.Codes.Where(code => !newerCodes.Contains(code) && (code.Until is not null || !newerSchemes.Contains(code.Identifier.Scheme))));
            otherNames.AddRange(row.OtherNames);
            adjectives.AddRange(row.Adjectives.Where(adjective => !newerAdjectives.Contains(adjective)));
            newerCodes.UnionWith(row.Codes);
            newerSchemes.UnionWith(row.Actor.Id.Select(static id => id.Scheme));
            newerAdjectives.UnionWith(row.Adjectives);
            foreach (var name in row.Actor.Names)
            {
                named.TryAdd(name.Language, name);
            }
        }

        return new RegisteredActor(
            rows[^1].Actor with
            {
                Kind = Newest(static row => row.Actor.Kind.IsAbsent ? (ActorKind?)null : row.Actor.Kind) ?? default,
                Id = Identifiers.OfOwned([.. rows.SelectMany(static row => (IEnumerable<Identifier>)row.Actor.Id)]),
                Names = LocalizedText.OfOwned([.. named.Values]),
                StandsFor = Newest(static row => row.Actor.StandsFor),
            },
            Index)
        {
            Codes = [.. codes],
            FormalName = Newest(static row => row.FormalName),
            OtherNames = [.. otherNames],
            Adjectives = [.. adjectives],
        };
    }

    private T? Newest<T>(Func<RegisteredActor, T?> member)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (member(rows[i]) is { } given)
            {
                return given;
            }
        }

        return default;
    }
}
