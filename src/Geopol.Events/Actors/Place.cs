namespace Geopol.Events;

/// <summary>A place, as exactly as it is known.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed partial record Place : INested
{
    private static readonly Place Nothing = new();

    /// <summary>Its codes.</summary>
    public Identifiers Id { get; init; }

    /// <summary>Its names by language.</summary>
    public LocalizedText Names { get; init; }

    /// <summary>What is said of a place without a name: "a port in the far east".</summary>
    public LocalizedText Description { get; init; }

    /// <summary>The country or territory in which it lies.</summary>
    public Actor? Country { get; init => field = Nesting.Guard(value); }

    /// <summary>Where it lies on the globe.</summary>
    public Coordinates? Coordinates { get; init; }

    /// <summary>How exactly the place is known; absent where nobody said.</summary>
    public PlacePrecision Precision { get; init; }

    /// <summary>A place by its English name.</summary>
    public static Place Named(string englishName) => new() { Names = LocalizedText.Of(LanguageTag.English, englishName) };

    internal int Depth => 1 + Nesting.DepthOf(Country);

    int INested.Depth => Depth;

    bool INested.IsEmpty => Names.IsAbsent && Id.IsEmpty && Equals(Nothing);

    /// <summary>The name, else the description, else the country.</summary>
    public override string ToString() => Names.Main ?? Description.Main ?? Country?.ToString() ?? (Id.IsEmpty ? "a place" : Id[0].Value);
}
