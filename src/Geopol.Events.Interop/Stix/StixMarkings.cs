namespace Geopol.Events.Interop;

/// <summary>Writes the handling of a claim as marking definitions.</summary>
internal static class StixMarkings
{
    /// <summary>Writes the markings, and returns their ids. Each part of the handling that isn't a label of TLP 2.0 is a statement.</summary>
    public static List<string> Write(StixBundle bundle, Handling? handling)
    {
        List<string> ids = [];
        if (handling is null)
        {
            return ids;
        }

        if (StixTlp.IdOf(handling.Tlp) is { } tlp)
        {
            WriteTlp(bundle, tlp, handling.Tlp);
            ids.Add(tlp);
        }

        foreach (var statement in Statements(handling).Distinct(StringComparer.Ordinal))
        {
            ids.Add(WriteStatement(bundle, statement));
        }

        return ids;
    }

    private static IEnumerable<string> Statements(Handling handling)
    {
        if (!handling.Tlp.IsAbsent && StixTlp.IdOf(handling.Tlp) is null)
        {
            yield return $"TLP:{handling.Tlp.Text}";
        }

        foreach (var marking in (IEnumerable<Identifier>)handling.Markings)
        {
            yield return $"Marking: {marking}";
        }

        foreach (var statement in (IEnumerable<LanguageText>)handling.Statement)
        {
            yield return statement.Text;
        }

        if (handling.Licence is { } licence)
        {
            yield return $"Licence: {licence}";
        }

        if (!handling.ReleasableTo.IsEmpty)
        {
            yield return $"Releasable to: {string.Join(", ", (IEnumerable<Actor>)handling.ReleasableTo)}";
        }
    }

    private static void WriteTlp(StixBundle bundle, string id, TlpLabel label)
    {
        if (!bundle.Begin("marking-definition", id, StixTlp.Created))
        {
            return;
        }

        var json = bundle.Json;
        json.WriteString("name", $"TLP:{label.Text.ToUpperInvariant()}");
        json.WriteStartObject("extensions");
        json.WriteStartObject(StixTlp.Extension);
        json.WriteString("extension_type", "property-extension");
        json.WriteString(StixTlp.Member, label.Text);
        json.WriteEndObject();
        json.WriteEndObject();
        bundle.End();
    }

    private static string WriteStatement(StixBundle bundle, string statement)
    {
        var id = StixId.Of("marking-definition", statement);
        if (bundle.Begin("marking-definition", id, bundle.Options.Created))
        {
            var json = bundle.Json;
            json.WriteString("definition_type", "statement");
            json.WriteStartObject("definition");
            json.WriteString("statement", statement);
            json.WriteEndObject();
            bundle.End();
        }

        return id;
    }
}
