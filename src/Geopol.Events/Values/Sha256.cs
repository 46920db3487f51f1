namespace Geopol.Events;

/// <summary>The SHA-256 hash of some bytes, as 64 hexadecimal digits in lower case. The default value is absent.</summary>
/// <remarks>Immutable; compared by value.</remarks>
[TextValue("a SHA-256 hash: give 64 hexadecimal digits.")]
public readonly partial record struct Sha256
{
    private readonly Digest digest;

    private Sha256(Digest digest) => this.digest = digest;

    /// <summary>Whether no hash is given.</summary>
    public bool IsAbsent => digest == default;

    /// <summary>Computes the hash of these bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The hash.</returns>
    public static Sha256 Of(ReadOnlySpan<byte> bytes) => new(Digest.Of(bytes));

    private static bool TryRead(ReadOnlySpan<char> text, out Sha256 hash)
    {
        hash = Digest.TryParse(text, out var digest) ? new Sha256(digest) : default;
        return !hash.IsAbsent;
    }

    static int ITextValue<Sha256>.Compare(Sha256 left, Sha256 right) => left.digest.CompareTo(right.digest);

    /// <summary>Returns the 64 hexadecimal digits in lower case; empty if absent.</summary>
    public override string ToString() => IsAbsent ? "" : digest.ToString();
}
