using System.Text.Json;

namespace Geopol.Events;

/// <summary>The tables of codes that the tool looks up: CAMEO, PLOVER, goods and lists of arms.</summary>
internal static class CodeTables
{
    /// <summary>The tables, in the order of the help text.</summary>
    internal static IReadOnlyList<CodeTable> All { get; } =
    [
        new("cameo", Cameo, static code => "0" + code) { Doubt = DoubtOfCameo },
        new("plover", PloverCodes.Find, PloverCodes.Correct),
        new("commodity", Commodity, static code => GoodsVocabulary.Find(code)?.Commodity.Text ?? code.ToLowerInvariant()),
        Arms(IdentifierScheme.Unroca, ArmsCategory.Unroca, static code => code.ToUpperInvariant()),
        Arms(IdentifierScheme.EuMl, ArmsCategory.EuMl, static code => code.ToUpperInvariant()),
        Arms(IdentifierScheme.Sipri, ArmsCategory.Sipri, static code => code.ToLowerInvariant()),
    ];

    /// <summary>The schemes, for messages.</summary>
    internal static string Schemes { get; } = string.Join(", ", All.Select(static table => table.Scheme));

    private static Action<Utf8JsonWriter>? Cameo(string code) => CameoOntology.Find(code) is not { } found ? null : json =>
    {
        json.WriteString("name"u8, found.Name);
        json.WriteString("root"u8, found.Root);
        json.WriteString("plover"u8, found.Plover?.Code.ToString());
        json.WriteTexts("contexts", (found.Plover?.Contexts ?? []).Select(static context => context.Text));
        json.WriteStartObject("quad"u8);
        json.WriteNumber("gdelt"u8, (int)found.Quad(QuadConvention.Gdelt));
        json.WriteNumber("icews"u8, (int)found.Quad(QuadConvention.Icews));
        json.WriteEndObject();
        json.WriteStartObject("goldstein"u8);
        json.WriteScore("gdelt", found.Goldstein(GoldsteinTable.Gdelt)?.Value);
        json.WriteScore("icews", found.Goldstein(GoldsteinTable.Icews)?.Value);
        json.WriteEndObject();
    };

    private static Issue? DoubtOfCameo(string code) =>
        CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = code }, out var issue) is not null && issue is { } doubt
            ? doubt with { Message = $"{doubt.Message} Write cameo:0{code} for the latter." } : null;

    private static Action<Utf8JsonWriter>? Commodity(string code) =>
        !Events.Commodity.TryParse(code, out var commodity) || GoodsVocabulary.Find(commodity) is not { } found ? null : json =>
        {
            json.WriteString("name"u8, found.Names.In(LanguageTag.English));
            json.WriteString("de"u8, found.Names.In(LanguageTag.German));
            json.WriteString("broader"u8, found.Broader.IsAbsent ? null : $"commodity:{found.Broader}");
            json.WriteTexts("codes", found.Codes.Select(static known => known.ToString()));
        };

    private static CodeTable Arms(IdentifierScheme scheme, IReadOnlyList<ArmsCategory> categories, Func<string, string> correct) =>
        new(scheme.Text, code => categories.FirstOrDefault(category => category.Code == code) is not { } found ? null : json =>
        {
            json.WriteString("name"u8, found.Title);
            json.WriteTexts("commodities", GoodsVocabulary.Entries.Where(entry => entry.Codes.In(scheme) == code).Select(static entry => entry.Commodity.Text));
        }, correct);
}
