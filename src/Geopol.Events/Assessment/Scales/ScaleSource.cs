namespace Geopol.Events.Scales;

/// <summary>The source of a table, and how far the table was checked against it.</summary>
/// <remarks>Immutable and thread safe. Each table has its own instance.</remarks>
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

    /// <summary>The version of the publication, usually a year, in the form of <see cref="Likelihood.YardstickVersion"/>; null if not known.</summary>
    public string? Version { get; }

    /// <summary>How far the table was checked, and against what.</summary>
    public Verification Verified { get; }

    /// <summary>A remark on what was checked against which source, and what wasn't checked.</summary>
    public string Remark { get; }

    /// <summary>The licence of the publication, if the publication requires that the licence is named; otherwise null.</summary>
    public string? Licence { get; }

    /// <summary>Returns the publication, and its version if the title doesn't contain the version.</summary>
    public override string ToString() =>
        Version is null || Document.Contains(Version, StringComparison.Ordinal) ? Document : $"{Document}, {Version}";
}
