namespace Geopol.Events;

public sealed partial class ActorRegistry
{
    private const int MaxRows = 16;

    /// <summary>Looks up a code on a day (yyyymmdd), or on any day (<see cref="ActorTable.AnyDay"/>). The user's own actors have priority.</summary>
    internal ActorLookup FindCode(IdentifierScheme scheme, ReadOnlySpan<char> code, int on)
    {
        if (overlay is not null && overlay.Find(scheme, code, on) is { Status: not ActorLookupStatus.Unknown } own)
        {
            return own;
        }

        var asked = $"{scheme.Text}:{code}";
        var row = hasTable ? ActorTable.RowOf(scheme.Text, code) : -1;
        if (row < 0)
        {
            return hasTable && MoreActors.ActorOf(scheme, code) is >= 0 and var more ? new(EntryAt(more)) : new(ActorLookupStatus.Unknown, asked, null, []);
        }

        Span<ushort> found = stackalloc ushort[MaxRows];
        var count = InForce(row, on, found);
        if (count == 1)
        {
            return new(EntryAt(found[0]));
        }

        return count > 1
            ? new(ActorLookupStatus.Ambiguous, asked, null, Entries(found[..count]))
            : new(ActorLookupStatus.NotInForce, asked, null, Entries(found[..All(row, found)]));
    }

    // Writes the actors that have the code on the day. Without a day: the actors that have it now, or if there are none, all that had it.
    private static int InForce(int first, int on, Span<ushort> found)
    {
        var count = 0;
        for (int row = first, after = After(first); row < after; row++)
        {
            int dates = ActorTable.RowDates[row];
            if (ActorTable.IsInForce(dates, on))
            {
                Add(found, ref count, ActorTable.RowActors[row]);
            }
        }

        return count == 0 && on == ActorTable.AnyDay ? All(first, found) : count;
    }

    private static int All(int first, Span<ushort> found)
    {
        var count = 0;
        for (int row = first, after = After(first); row < after; row++)
        {
            Add(found, ref count, ActorTable.RowActors[row]);
        }

        return count;
    }

    private static int After(int row)
    {
        while ((ActorTable.RowActors[row] & ActorTable.More) != 0)
        {
            row++;
        }

        return row + 1;
    }

    private static void Add(Span<ushort> found, ref int count, int actor)
    {
        var index = (ushort)(actor & ActorTable.ActorBits);
        if (!found[..count].Contains(index))
        {
            found[count++] = index;
        }
    }

    private ActorLookup FindName(ReadOnlySpan<char> name, ReadOnlySpan<char> folded, int on)
    {
        var isShortWord = IsShortWord(name, folded);
        var written = FindOnlyName(name, folded, on) is var found && isShortWord ? WithoutAbbreviations(found, folded) : found;
        if (name.Length <= BareCode.MaxLength && BareCode.Is(name))
        {
            return WithReadings(written, name, on);
        }

        if (isShortWord)
        {
            return written;
        }

        var formed = written.Status == ActorLookupStatus.Unknown ? FindByForm(name, on) ?? written : written;
        return IsListOfTwo(name, formed, on) ? new(ActorLookupStatus.Unknown, name.ToString(), this) : formed;
    }

    private ActorLookup FindOnlyName(ReadOnlySpan<char> name, ReadOnlySpan<char> folded, int on)
    {
        if (overlay is not null && overlay.Find(folded, name) is { Status: not ActorLookupStatus.Unknown } own)
        {
            return own;
        }

        var row = hasTable ? ActorTable.NameRowOf(folded) : -1;
        if (row < 0)
        {
            return hasTable && !IsWord(name) && MoreActors.ActorsNamed(folded) is { IsEmpty: false } more
                ? FindAmong(more, [], name, ActorLookupStatus.Found, on)
                : new(ActorLookupStatus.Unknown, name.ToString(), this);
        }

        var status = ActorTable.IsAdjective(row) ? ActorLookupStatus.FoundByAdjective : ActorLookupStatus.Found;
        return ActorTable.ActorAt(row) is >= 0 and var actor ? new(EntryAt(actor), status)
            : FindAmong(ActorTable.ActorsAt(row), ActorTable.PeriodsAt(row), name, status, on);
    }

    // Each actor has the name in the period of the same index, or in its whole life if the period is 0. Without a day, the actors whose period hasn't ended
    // are meant: a name that isn't dated is also used of former actors.
    private ActorLookup FindAmong(ReadOnlySpan<ushort> actors, ReadOnlySpan<ushort> periods, ReadOnlySpan<char> name, ActorLookupStatus status, int on)
    {
        Span<ushort> alive = stackalloc ushort[actors.Length];
        var count = 0;
        for (var i = 0; i < actors.Length; i++)
        {
            int period = periods.IsEmpty ? 0 : periods[i];
            if (ActorTable.IsInForce(period == 0 && on != ActorTable.AnyDay ? ActorTable.Lives[actors[i]] : period, on))
            {
                alive[count++] = actors[i];
            }
        }

        return count == 1 ? new(EntryAt(alive[0]), status)
            : count == 0 && on != ActorTable.AnyDay ? new(ActorLookupStatus.NotInForce, name.ToString(), null, Entries(actors))
            : new(ActorLookupStatus.Ambiguous, name.ToString(), null, Entries(count == 0 ? actors : alive[..count]));
    }

    // "us", "the us", "who?" and "(car)": a short word in small letters, with an article or punctuation or without. "u.s." is an abbreviation.
    private static bool IsShortWord(ReadOnlySpan<char> name, ReadOnlySpan<char> folded) =>
        folded.Length is > 0 and <= BareCode.MaxLength && IsWord(folded) && !name.ContainsAnyInRange('A', 'Z') && !name.TrimEnd('.').Contains('.');

    // Names of outlets and groups are also words ("time", "focus"). A single word in small letters isn't such a name.
    private static bool IsWord(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('a', 'z');

    // A short word in small letters ("us", "who", "car") means no actor whose name is an abbreviation.
    private ActorLookup WithoutAbbreviations(ActorLookup found, ReadOnlySpan<char> folded)
    {
        RegisteredActor[] all = Meanings(found);
        var word = folded.ToString();
        var named = Array.FindAll(all, actor => actor.HasNameLike(word));
        return named.Length == all.Length ? found
            : named is [var one] ? new(one, found.Status)
            : named.Length > 1 ? new(ActorLookupStatus.Ambiguous, word, null, named)
            : new(ActorLookupStatus.Unknown, word, this);
    }

    private static bool IsCountry(RegisteredActor actor) => actor.Kind == ActorKind.State || actor.Kind == ActorKind.Territory;

    // A name that is also the code of another actor in some scheme is ambiguous (AU: the African Union, Australia, Austria). A country's name isn't ambiguous
    // because of a body's code (PRC: China, and the Paris Club in CAMEO).
    private ActorLookup WithReadings(ActorLookup named, ReadOnlySpan<char> text, int on)
    {
        if ((hasTable ? BareCode.Read(this, text, on) : null) is not { } readings)
        {
            return named;
        }

        switch (named)
        {
            case { Actor: { } actor }:
                return readings.TrueForAll(reading => reading == actor || (IsCountry(actor) && !IsCountry(reading))) ? named
                    : new(ActorLookupStatus.Ambiguous, text.ToString(), null, [actor, .. readings.Where(reading => reading != actor)]);
            case { Status: ActorLookupStatus.Ambiguous }:
                return new(ActorLookupStatus.Ambiguous, text.ToString(), null, [.. named.Candidates.Union(readings)]);
            default:
                return new(ActorLookupStatus.CodeWithoutScheme, text.ToString(), null, readings);
        }
    }

    /// <summary>Lists what a code can mean, with the schemes: "Saint Kitts and Nevis in iso3166-1-alpha-2, North Korea in fips".</summary>
    internal static string Readings(string code, IReadOnlyList<RegisteredActor> candidates) => string.Join(", ", candidates.Select(candidate =>
        $"{candidate} in {string.Join(" and ", candidate.Codes.Where(known => known.Identifier.Value.Equals(code, StringComparison.OrdinalIgnoreCase)).Select(static known => known.Identifier.Scheme.Text).Distinct())}"));

    private RegisteredActor[] Entries(ReadOnlySpan<ushort> actors)
    {
        var listed = new RegisteredActor[actors.Length];
        for (var i = 0; i < listed.Length; i++)
        {
            listed[i] = EntryAt(actors[i]);
        }

        return listed;
    }
}
