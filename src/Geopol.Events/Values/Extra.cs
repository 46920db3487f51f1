using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>
/// What the record of a source says that the model has no place for: by the name of a format, a JSON value. The default value is empty.
/// </summary>
/// <remarks>
/// Immutable and thread safe. Ordered by format; values are compared as canonical JSON (RFC 8785). It is part of a claim's content id and of no
/// other key, and never makes a key provisional. A value is at most 16 levels deep.
/// </remarks>
public readonly partial struct Extra : IEquatable<Extra>
{
    internal Extra(UnknownMembers records) => Records = records;

    /// <summary>How many formats there are.</summary>
    public int Count => Records.Count;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Records.IsEmpty;

    internal UnknownMembers Records { get; }

    /// <summary>The canonical JSON that is kept for a format; null where there is none.</summary>
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

    /// <summary>The same formats with the same values as JSON.</summary>
    public bool Equals(Extra other) => Records.Equals(other.Records);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Extra other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Records.GetHashCode();

    /// <summary>The formats and values as a JSON object.</summary>
    public override string ToString() => Records.ToString();

    /// <inheritdoc cref="Equals(Extra)"/>
    public static bool operator ==(Extra left, Extra right) => left.Equals(right);

    /// <inheritdoc cref="Equals(Extra)"/>
    public static bool operator !=(Extra left, Extra right) => !left.Equals(right);
}
