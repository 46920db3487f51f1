namespace Geopol.Events;

/// <summary>A place, as exactly as it is known.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Place
{
    /// <summary>The codes of the place.</summary>
    [BearsOnContent]
    public partial Identifiers Id { get; init; }

    /// <summary>The names of the place, by language.</summary>
    [BearsOnContent]
    public partial LocalizedText Names { get; init; }

    /// <summary>The description of a place without a name: "a port in the far east".</summary>
    [BearsOnContent]
    public partial LocalizedText Description { get; init; }

    /// <summary>The country or territory in which the place is; null if not known, or if <see cref="Within"/> gives it.</summary>
    [BearsOnContent]
    public partial Actor? Country { get; init; }

    /// <summary>The larger place that contains this place: for a town, for example, the district in which it is. Null if the text doesn't say.</summary>
    [BearsOnContent]
    public partial Place? Within { get; init; }

    /// <summary>The coordinates; null if not known.</summary>
    [BearsOnContent]
    public partial Coordinates? Coordinates { get; init; }

    /// <summary>The precision with which the place is known; absent if the text doesn't say.</summary>
    [BearsOnNeither]
    public partial PlacePrecision Precision { get; init; }

    /// <summary>Creates a place from its English name.</summary>
    /// <param name="englishName">The name in English.</param>
    /// <returns>A place with this name and nothing else.</returns>
    public static Place Named(string englishName) => new() { Names = LocalizedText.Of(LanguageTag.English, englishName) };

    /// <summary>Returns the first of these that is given: the name, the description, the country, the larger place, the first code.</summary>
    public override string ToString() => Names.Main ?? Description.Main ?? Country?.ToString() ?? Within?.ToString() ?? (Id.IsEmpty ? "a place" : Id[0].Value);
}
