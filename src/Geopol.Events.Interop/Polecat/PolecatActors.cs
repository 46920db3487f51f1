namespace Geopol.Events.Interop;

/// <summary>The actors of POLECAT: names, countries and sectors, with semicolons between several.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class PolecatActors(ActorRegistry registry)
{
    private readonly PloverActors actors = new(registry);

    public EquatableArray<Actor> Read(SourceRecord record, PolecatActorColumns columns, LocalDate? day)
    {
        var names = Values(record, columns.Name);
        var countries = Values(record, columns.Country);
        List<string> sectors = [.. Values(record, columns.PrimarySector).Concat(Values(record, columns.Sectors)).Distinct(StringComparer.Ordinal)];
        Compare(record, columns, countries, day);
        if (names.Count > 1 && sectors.Count > 1)
        {
            record.Set(columns.Sectors, ColumnFate.Squeezed);
        }

        if (names.Count == 0)
        {
            return [.. (countries.Count == 0 ? [null] : countries.Cast<string?>()).Select(country => Read(record, columns, null, country, sectors, day)).OfType<Actor>()];
        }

        if (countries.Count > 1 && countries.Count != names.Count)
        {
            record.Keep(columns.Country);
            countries = [];
        }

        return [.. names.Select((name, at) => Read(record, columns, name, countries.Count == 0 ? null : countries[countries.Count == 1 ? 0 : at], sectors, day)).OfType<Actor>()];
    }

    /// <summary>The values of a cell. "None" is no value.</summary>
    public static List<string> Values(SourceRecord record, Column column) =>
        [.. (record.Text(column) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(static value => value != "None")];

    private Actor? Read(SourceRecord record, PolecatActorColumns columns, string? name, string? country, IReadOnlyList<string> sectors, LocalDate? day)
    {
        const int MaxCode = 40;
        if (country is { Length: > MaxCode } || sectors.Any(static sector => sector.Length > MaxCode))
        {
            record.KeepUnread(country is { Length: > MaxCode } ? columns.Country : columns.Sectors, "a short code");
            return actors.Read(name, null, [], day, out _);
        }

        var actor = actors.Read(name, country, sectors, day, out var isKnownCode);
        if (!isKnownCode)
        {
            record.Report(ImportFault.UnknownCode, columns.Country, $"'{country}' isn't a code of PLOVER: a country has the three letters of ISO 3166-1. It is kept in the sectors of the actor.");
        }

        if (name is not null && !name.Equals(actor?.ToString(), StringComparison.Ordinal))
        {
            record.Set(columns.Name, ColumnFate.Squeezed);
        }

        return actor;
    }

    private void Compare(SourceRecord record, PolecatActorColumns columns, List<string> countries, LocalDate? day)
    {
        var numbers = Values(record, columns.Cow);
        if (numbers.Count != countries.Count || numbers.Zip(countries).Any(pair => registry.Find(IdentifierScheme.Cow, pair.First, day).Actor is not { } state || state != actors.Country(pair.Second, day)))
        {
            record.Keep(columns.Cow);
        }
    }
}
