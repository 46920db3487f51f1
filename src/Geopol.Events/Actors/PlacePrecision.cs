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

    /// <summary>A district (second administrative level).</summary>
    public static partial PlacePrecision District { get; }

    /// <summary>A province (first administrative level).</summary>
    public static partial PlacePrecision Province { get; }

    /// <summary>The country.</summary>
    public static partial PlacePrecision Country { get; }

    /// <summary>A region larger than, or across, countries.</summary>
    public static partial PlacePrecision Region { get; }
}
