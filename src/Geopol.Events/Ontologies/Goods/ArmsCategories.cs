using System.Collections.ObjectModel;

namespace Geopol.Events;

/// <summary>The categories of three lists of arms, each with what it covers in short. The lists' own texts are what counts.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public static class ArmsCategories
{
    /// <summary>The UN Register of Conventional Arms: categories I to VII, as they are since 2016.</summary>
    public static IReadOnlyList<ArmsCategory> Unroca { get; } = Of(IdentifierScheme.Unroca,
        ("I", "battle tanks"),
        ("II", "armoured combat vehicles"),
        ("III", "large-calibre artillery systems"),
        ("IV", "combat aircraft and unmanned combat aerial vehicles"),
        ("V", "attack helicopters"),
        ("VI", "warships, submarines included"),
        ("VII", "missiles and missile launchers, man-portable air-defence systems included"));

    /// <summary>The Common Military List of the European Union (edition of 19 February 2024): ML1 to ML22.</summary>
    public static IReadOnlyList<ArmsCategory> EuMl { get; } = Of(IdentifierScheme.EuMl,
        ("ML1", "small arms: smooth-bore below 20 mm, others to 12.7 mm"),
        ("ML2", "weapons of larger calibre, and projectors"),
        ("ML3", "ammunition and fuze setting devices"),
        ("ML4", "bombs, torpedoes, rockets, missiles, other explosive devices"),
        ("ML5", "fire control, surveillance and warning equipment"),
        ("ML6", "ground vehicles"),
        ("ML7", "chemical and biological agents, riot control agents, radioactive materials"),
        ("ML8", "energetic materials"),
        ("ML9", "vessels of war and naval equipment"),
        ("ML10", "aircraft, unmanned aerial vehicles, engines"),
        ("ML11", "electronic equipment, spacecraft"),
        ("ML12", "high velocity kinetic energy weapons"),
        ("ML13", "armoured and protective equipment"),
        ("ML14", "equipment for training and simulation"),
        ("ML15", "imaging and countermeasure equipment"),
        ("ML16", "forgings, castings and other unfinished products"),
        ("ML17", "miscellaneous equipment, materials and libraries"),
        ("ML18", "production equipment"),
        ("ML19", "directed energy weapons"),
        ("ML20", "cryogenic and superconductive equipment"),
        ("ML21", "software"),
        ("ML22", "technology"));

    /// <summary>The categories of SIPRI's arms transfers database. SIPRI names them and has no codes: these are ours, made of the names.</summary>
    public static IReadOnlyList<ArmsCategory> Sipri { get; } = Of(IdentifierScheme.Sipri,
        ("aircraft", "aircraft, unmanned ones included"),
        ("air-defence-systems", "air-defence systems"),
        ("anti-submarine-warfare-weapons", "anti-submarine warfare weapons"),
        ("armoured-vehicles", "armoured vehicles"),
        ("artillery", "artillery"),
        ("engines", "engines"),
        ("missiles", "missiles and guided bombs"),
        ("naval-weapons", "naval weapons"),
        ("satellites", "reconnaissance satellites"),
        ("sensors", "sensors"),
        ("ships", "ships"),
        ("other", "other"));

    private static ReadOnlyCollection<ArmsCategory> Of(IdentifierScheme scheme, params ReadOnlySpan<(string Code, string Title)> rows)
    {
        var categories = new ArmsCategory[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            categories[i] = new ArmsCategory(scheme, rows[i].Code, rows[i].Title);
        }

        return Array.AsReadOnly(categories);
    }
}
