namespace Geopol.Events;

/// <summary>
/// Answers the question: is it the same statement by the same sources? The key covers the key of the proposition, and the sources and the class of act of each
/// link. It is a SHA-256 hash of canonical bytes; its text is <c>k1-</c> and 64 hexadecimal digits. The default value is absent.
/// </summary>
/// <remarks>Immutable; compared by value.</remarks>
[TextValue("a ClaimKey: give k1- and 64 hexadecimal digits in lower case.")]
public readonly partial record struct ClaimKey
{
    internal const string Prefix = "k1-";

    private readonly KeyText key;

    internal ClaimKey(KeyText key) => this.key = key;

    /// <summary>Whether there is no key.</summary>
    public bool IsAbsent => key == default;

    /// <summary>
    /// Whether the key covers an unknown member, so that a newer version may compute another key. A provisional key is never equal to a key that isn't
    /// provisional.
    /// </summary>
    public bool IsProvisional => key.IsProvisional;

    /// <summary>Writes the 32 bytes of the hash.</summary>
    /// <param name="destination">The destination, at least 32 bytes long.</param>
    /// <exception cref="ArgumentException">The destination is shorter than 32 bytes.</exception>
    public void WriteBytes(Span<byte> destination) => key.Digest.Write(destination);

    private static bool TryRead(ReadOnlySpan<char> text, out ClaimKey value)
    {
        var read = KeyText.TryRead(text, Prefix, mayBeProvisional: true, out var key);
        value = read ? new ClaimKey(key) : default;
        return read;
    }

    static int ITextValue<ClaimKey>.Compare(ClaimKey left, ClaimKey right) => left.key.CompareTo(right.key);

    /// <summary>Returns the text. It is empty if there is no key.</summary>
    public override string ToString() => key.ToText(Prefix);
}
