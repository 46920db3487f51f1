using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Geopol.Events.Interop;

/// <summary>Writes one claim as a JSON record with the fields of PLOVER 2.0.</summary>
internal sealed class PloverWriting(ActorRegistry registry, PloverSentences sentences)
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new(1024);
    private readonly HashSet<string> written = new(StringComparer.Ordinal);

    /// <summary>The record; null if PLOVER has no type for the claim.</summary>
    public ReadOnlyMemory<byte>? Write(Claim claim, out string? reason)
    {
        if (PloverOutput.Of(claim.Proposition, sentences, out reason) is not { } output)
        {
            return null;
        }

        buffer.ResetWrittenCount();
        written.Clear();
        using var json = new Utf8JsonWriter(buffer, Relaxed);
        json.WriteStartObject();
        Text(json, PloverColumns.Id, claim.Extraction?.Id ?? claim.ContentId.ToString());
        Days(json, claim.Proposition.Event.When);
        var (sources, recipients) = PloverRoles.Of(claim.Proposition.Event);
        Actors(json, PloverColumns.Source, sources);
        Actors(json, PloverColumns.Recipient, recipients);
        Texts(json, PloverColumns.Type, [output.Type]);
        Texts(json, PloverColumns.Mode, output.Modes);
        Texts(json, PloverColumns.Context, [.. claim.Proposition.Event.Contexts.Select(static context => context.Text)]);
        Location(json, claim.Proposition.Event.Where);
        Counts(json, claim.Proposition.Event);
        Citation(json, claim);
        Text(json, PloverColumns.Coder, claim.Extraction?.System);
        MoreFields(json, claim.Extra["plover"]);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }

    private void Days(Utf8JsonWriter json, EventTime? when)
    {
        if (when?.Edtf.Earliest is { } first)
        {
            Text(json, PloverColumns.Day, first.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
            Text(json, PloverColumns.EndDay, when.Edtf.Latest is { } last && last != first ? last.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : null);
        }
    }

    private void Actors(Utf8JsonWriter json, Column column, IReadOnlyList<Actor> actors)
    {
        if (actors.Count == 0)
        {
            return;
        }

        Begin(json, column);
        json.WriteStartArray();
        foreach (var actor in actors)
        {
            json.WriteStartObject();
            Member(json, "actor_text", actor.Names.Main ?? actor.Description.Main);
            Member(json, "code", Code(actor));
            var sectors = actor.Sectors.Where(static sector => sector.Scheme == IdentifierScheme.Plover).Select(static sector => sector.Value).ToArray();
            Member(json, "sector", sectors.Length == 0 ? null : string.Join(',', sectors));
            Member(json, "identifier_id", actor.Id.Where(static id => id.Scheme == IdentifierScheme.Wikidata).Select(static id => id.Value).FirstOrDefault());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The code that a coder gave; otherwise that of the state, of the United Nations or European Union, or of the state to which the actor belongs.</summary>
    private string? Code(Actor actor) =>
        actor.Sectors.Where(static sector => sector.Scheme == PloverActors.CodeScheme).Select(static sector => sector.Value).FirstOrDefault()
        ?? Code(actor.Id)
        ?? actor.Affiliations.Select(affiliation => Code(affiliation.Of.Id)).OfType<string>().FirstOrDefault();

    private string? Code(Identifiers ids) =>
        ids.Select(id => registry.Find(id).Actor).OfType<RegisteredActor>().SelectMany(static actor => actor.Codes).Select(static code => code.Identifier)
            .Where(static id => id.Scheme == IdentifierScheme.Plover).Select(static id => id.Value).FirstOrDefault();

    private void Location(Utf8JsonWriter json, Place? place)
    {
        if (place is null)
        {
            return;
        }

        Begin(json, PloverColumns.Place);
        json.WriteStartObject();
        Member(json, "name", place.Names.Main ?? place.Description.Main);
        Member(json, "country code", place.Country?.Id.Where(static id => id.Scheme == IdentifierScheme.Iso31661Alpha2).Select(static id => id.Value).FirstOrDefault());
        if (place.Coordinates is { } point)
        {
            json.WriteNumber("latitude", point.Latitude);
            json.WriteNumber("longitude", point.Longitude);
        }

        Member(json, "geonameid", place.Id.Where(static id => id.Scheme == IdentifierScheme.Geonames).Select(static id => id.Value).FirstOrDefault());
        json.WriteEndObject();
    }

    private void Counts(Utf8JsonWriter json, GeopolEvent content)
    {
        foreach (var count in content is Interaction interaction ? interaction.Counts : [])
        {
            var column = count.Kind.Text switch
            {
                CountKind.KilledText => PloverColumns.Dead,
                CountKind.InjuredText => PloverColumns.Injured,
                CountKind.ArrestedText => PloverColumns.Arrested,
                CountKind.TakingPartText => PloverColumns.Size,
                _ => null,
            };
            if (column is not null && !written.Contains(column.Name))
            {
                Text(json, column, count.Number.Words ?? count.Number.Exact?.ToString(CultureInfo.InvariantCulture) ?? count.Number.ToString());
            }
        }
    }

    private void Citation(Utf8JsonWriter json, Claim claim)
    {
        var link = claim.Attribution.IsEmpty ? null : claim.Attribution[0];
        var quote = link is null || link.Quotes.IsEmpty ? null : link.Quotes[0];
        Text(json, PloverColumns.Words, quote?.Text);
        var language = quote is { Language.IsAbsent: false } ? quote.Language : link?.Document?.Language ?? default;
        (string, string?)[] members =
        [
            ("publication", link is null || link.Sources.IsEmpty || link.Sources[0].Names.IsAbsent ? null : link.Sources[0].Names.Main), ("title", link?.Document?.Title.Main), ("url", link?.Document?.Url),
            ("language", language.IsAbsent ? null : language.Text), ("version", claim.Extraction?.Version),
        ];
        if (Array.TrueForAll(members, static member => member.Item2 is null))
        {
            return;
        }

        Begin(json, PloverColumns.Citation);
        json.WriteStartObject();
        foreach (var (name, value) in members)
        {
            Member(json, name, value);
        }

        json.WriteEndObject();
    }

    /// <summary>The fields of a record that a claim keeps in its extra data. Lists and objects are kept as texts.</summary>
    private void MoreFields(Utf8JsonWriter json, string? extra)
    {
        if (extra is null)
        {
            return;
        }

        using var kept = JsonDocument.Parse(extra);
        foreach (var field in kept.RootElement.ValueKind == JsonValueKind.Object ? kept.RootElement.EnumerateObject().ToArray() : [])
        {
            if (written.Add(field.Name))
            {
                json.WritePropertyName(field.Name);
                field.Value.WriteTo(json);
            }
        }
    }

    private void Texts(Utf8JsonWriter json, Column column, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        Begin(json, column);
        json.WriteStartArray();
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private void Text(Utf8JsonWriter json, Column column, string? text)
    {
        if (text is not null)
        {
            Begin(json, column);
            json.WriteStringValue(text);
        }
    }

    private void Begin(Utf8JsonWriter json, Column column)
    {
        written.Add(column.Name);
        json.WritePropertyName(column.Name);
    }

    private static void Member(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
