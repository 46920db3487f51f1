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

    /// <summary>The member's name.</summary>
    public string Name { get => field ?? ""; }

    /// <summary>The member's value as canonical JSON (RFC 8785).</summary>
    public string Json => System.Text.Encoding.UTF8.GetString(Utf8);

    internal ReadOnlySpan<byte> Utf8 => json;

    /// <summary>The same name, and the same value as JSON.</summary>
    public bool Equals(UnknownMember other) => Name == other.Name && Utf8.SequenceEqual(other.Utf8);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Name, StringComparer.Ordinal);
        hash.AddBytes(Utf8);
        return hash.ToHashCode();
    }

    /// <summary><c>"name":value</c>.</summary>
    public override string ToString()
    {
        var name = new byte[CanonicalText.MaxBytes(Name.Length)];
        return $"{System.Text.Encoding.UTF8.GetString(name.AsSpan(0, CanonicalText.Write(Name, name)))}:{Json}";
    }
}
