namespace Geopol.Events;

/// <summary>How exactly a place is known.</summary>
[OpenCode]
public readonly partial struct PlacePrecision
{
    /// <summary>The very spot.</summary>
    public static partial PlacePrecision Exact { get; }

    /// <summary>Near the named spot.</summary>
    public static partial PlacePrecision Near { get; }

    /// <summary>The town or village.</summary>
    public static partial PlacePrecision Locality { get; }

    /// <summary>An area or a line that is no administrative unit: a stretch of a road, river or border, a part of a region.</summary>
    public static partial PlacePrecision Area { get; }

    /// <summary>A district (second administrative level).</summary>
    public static partial PlacePrecision District { get; }

    /// <summary>A province (first administrative level).</summary>
    public static partial PlacePrecision Province { get; }

    /// <summary>The country.</summary>
    public static partial PlacePrecision Country { get; }

    /// <summary>A region larger than, or across, countries.</summary>
    public static partial PlacePrecision Region { get; }

    /// <summary>Waters or airspace that belong to no country.</summary>
    public static partial PlacePrecision International { get; }
}
