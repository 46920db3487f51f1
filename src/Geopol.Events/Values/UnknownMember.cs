namespace Geopol.Events;

/// <summary>A member that this version doesn't know, with its value as canonical JSON.</summary>
/// <remarks>Immutable; compared by value.</remarks>
public readonly record struct UnknownMember
{
    private readonly byte[]? json;

    internal UnknownMember(string name, byte[] canonicalJson)
    {
        Name = name;
        json = canonicalJson;
    }

    /// <summary>The name of the member.</summary>
    public string Name { get => field ?? ""; }

    /// <summary>The value of the member as canonical JSON (RFC 8785).</summary>
    public string Json => System.Text.Encoding.UTF8.GetString(Utf8);

    /// <summary>The value of the member as canonical JSON in UTF-8, without a copy.</summary>
    internal ReadOnlySpan<byte> Utf8 => json;

    /// <summary>Returns whether both have the same name and the same JSON value.</summary>
    public bool Equals(UnknownMember other) => Name == other.Name && Utf8.SequenceEqual(other.Utf8);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Name, StringComparer.Ordinal);
        hash.AddBytes(Utf8);
        return hash.ToHashCode();
    }

    /// <summary>Returns the member as JSON: <c>"name":value</c>.</summary>
    public override string ToString()
    {
        var name = new byte[CanonicalText.MaxBytes(Name.Length)];
        return $"{System.Text.Encoding.UTF8.GetString(name.AsSpan(0, CanonicalText.Write(Name, name)))}:{Json}";
    }
}
