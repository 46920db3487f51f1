using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Geopol.Events.Tables;

/// <summary>The names of territories in ten languages, from Unicode CLDR.</summary>
internal static partial class TerritoryNames
{
    /// <summary>The name of the folder <c>main</c> of the npm package cldr-localenames-full.</summary>
    internal const string Package = "cldr";

    /// <summary>The languages of the table, in its order.</summary>
    internal static readonly string[] Languages = ["en", "de", "fr", "es", "ru", "uk", "ko", "zh", "ar", "ja"];

    internal static void Add(Generation generation, Dictionary<string, TableActor> byId)
    {
        foreach (var language in Languages)
        {
            using var document = JsonDocument.Parse(generation.ReadPackage(Package, $"{language}/territories.json"));
            var territories = document.RootElement.GetProperty("main").GetProperty(language).GetProperty("localeDisplayNames").GetProperty("territories");
            foreach (var territory in territories.EnumerateObject())
            {
                var key = TerritoryKey().Match(territory.Name);
                if (key.Success && byId.TryGetValue(key.Groups[1].Value.ToLowerInvariant(), out var actor) && actor.Kind is "state" or "territory" or "international-organisation")
                {
                    Add(actor, language, territory.Value.GetString()!, isVariant: key.Groups[2].Success);
                }
            }
        }
    }

    private static void Add(TableActor actor, string language, string name, bool isVariant)
    {
        if (!isVariant)
        {
            actor.Names[language] = name;
            actor.OtherNames.RemoveAll(other => other == (language, name));
        }
        else if (name.Length > 2 || language == "en" || !Ascii.IsValid(name))
        {
            // In other languages than English, short variants are codes (US), not names.
            actor.AddOtherName(language, name);
        }
    }

    // "KP", or "CD-alt-variant"
    [GeneratedRegex("^([A-Z]{2})(-alt-.*)?$")]
    private static partial Regex TerritoryKey();
}
