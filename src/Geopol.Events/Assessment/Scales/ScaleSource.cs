namespace Geopol.Events.Scales;

/// <summary>Where a table comes from, and how far it was checked.</summary>
/// <remarks>Immutable and thread safe; each table has its own.</remarks>
public sealed class ScaleSource
{
    internal ScaleSource(string document, string? version, Verification verified, string remark, string? licence = null)
    {
        Document = document;
        Version = version;
        Verified = verified;
        Remark = remark;
        Licence = licence;
    }

    /// <summary>The publication.</summary>
    public string Document { get; }

    /// <summary>Its version, mostly a year, as <see cref="Likelihood.YardstickVersion"/> gives it; null where it isn't known.</summary>
    public string? Version { get; }

    /// <summary>Against what it was checked.</summary>
    public Verification Verified { get; }

    /// <summary>What was checked where, and what wasn't.</summary>
    public string Remark { get; }

    /// <summary>The licence of the publication where it asks to be named; null elsewhere.</summary>
    public string? Licence { get; }

    /// <summary>The publication, and its version where the title doesn't give it.</summary>
    public override string ToString() =>
        Version is null || Document.Contains(Version, StringComparison.Ordinal) ? Document : $"{Document}, {Version}";
}
