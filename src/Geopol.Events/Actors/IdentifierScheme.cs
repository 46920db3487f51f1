namespace Geopol.Events;

/// <summary>The scheme that an identifier's value belongs to. A code without its scheme does not exist here: 69 FIPS 10-4 codes are another country's ISO code.</summary>
[OpenCode(Listed = false)]
public readonly partial struct IdentifierScheme
{
    /// <summary>ISO 3166-1, two letters: KP.</summary>
    [CodeText("iso3166-1-alpha-2")]
    public static partial IdentifierScheme Iso31661Alpha2 { get; }

    /// <summary>ISO 3166-1, three letters: PRK.</summary>
    [CodeText("iso3166-1-alpha-3")]
    public static partial IdentifierScheme Iso31661Alpha3 { get; }

    /// <summary>ISO 3166-1, three digits: 408.</summary>
    [CodeText("iso3166-1-numeric")]
    public static partial IdentifierScheme Iso31661Numeric { get; }

    /// <summary>ISO 3166-3, four letters, of countries that are no more or changed their names: SUHH.</summary>
    [CodeText("iso3166-3")]
    public static partial IdentifierScheme Iso31663 { get; }

    /// <summary>CAMEO country, group and type codes: PRK, IGOUNO.</summary>
    public static partial IdentifierScheme Cameo { get; }

    /// <summary>Correlates of War state numbers: 731.</summary>
    public static partial IdentifierScheme Cow { get; }

    /// <summary>Gleditsch and Ward state numbers.</summary>
    public static partial IdentifierScheme Gw { get; }

    /// <summary>FIPS 10-4: KN is North Korea.</summary>
    public static partial IdentifierScheme Fips { get; }

    /// <summary>The UN's M49 area codes.</summary>
    public static partial IdentifierScheme M49 { get; }

    /// <summary>PLOVER 2.0's codes of actors: a country's three letters, else UNO for the United Nations and EUR for the European Union.</summary>
    public static partial IdentifierScheme Plover { get; }

    /// <summary>Wikidata items: Q423.</summary>
    public static partial IdentifierScheme Wikidata { get; }

    /// <summary>GeoNames ids.</summary>
    public static partial IdentifierScheme Geonames { get; }

    /// <summary>STIX 2.1 ids.</summary>
    public static partial IdentifierScheme Stix { get; }

    /// <summary>Legal entity identifiers, ISO 17442.</summary>
    public static partial IdentifierScheme Lei { get; }

    /// <summary>Digital object identifiers of documents.</summary>
    public static partial IdentifierScheme Doi { get; }

    /// <summary>UN Register of Conventional Arms, categories I to VII.</summary>
    public static partial IdentifierScheme Unroca { get; }

    /// <summary>EU Common Military List, ML1 to ML22.</summary>
    public static partial IdentifierScheme EuMl { get; }

    /// <summary>SIPRI arms categories.</summary>
    public static partial IdentifierScheme Sipri { get; }

    /// <summary>Harmonised System of the World Customs Organization.</summary>
    public static partial IdentifierScheme Hs { get; }
}
