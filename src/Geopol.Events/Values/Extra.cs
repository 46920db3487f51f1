using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>Data from a source's record that has no member in the model: a JSON value for each name of a format. The default value is empty.</summary>
/// <remarks>
/// Immutable and thread safe. The values are sorted by format. They are compared as canonical JSON (RFC 8785). The data is in a claim's content
/// id and in no other key, and it never makes a key provisional. A value has at most 16 levels.
/// </remarks>
public readonly partial struct Extra : IEquatable<Extra>
{
    internal Extra(UnknownMembers records) => Records = records;

    /// <summary>The number of formats.</summary>
    public int Count => Records.Count;

    /// <summary>Whether there is no data.</summary>
    public bool IsEmpty => Records.IsEmpty;

    internal UnknownMembers Records { get; }

    /// <summary>The canonical JSON of a format; null if there is none.</summary>
    public string? this[string format]
    {
        get
        {
            foreach (var record in Records)
            {
                if (record.Name == format)
                {
                    return record.Json;
                }
            }

            return null;
        }
    }

    /// <summary>The names of the formats, in ordinal order.</summary>
    public IEnumerable<string> Formats => Records.Select(static record => record.Name);

    /// <summary>Returns whether both have the same formats with the same JSON values.</summary>
    public bool Equals(Extra other) => Records.Equals(other.Records);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Extra other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Records.GetHashCode();

    /// <summary>Returns the formats and values as a JSON object.</summary>
    public override string ToString() => Records.ToString();

    /// <inheritdoc cref="Equals(Extra)"/>
    public static bool operator ==(Extra left, Extra right) => left.Equals(right);

    /// <summary>Returns whether the formats or values differ.</summary>
    public static bool operator !=(Extra left, Extra right) => !left.Equals(right);
}
