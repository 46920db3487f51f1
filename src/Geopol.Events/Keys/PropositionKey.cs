namespace Geopol.Events;

/// <summary>
/// The answer to: is the same thing said, whoever says it? It covers the event and its condition with all they state, and how it is put.
/// A SHA-256 over canonical bytes; its text is <c>p1-</c> and 64 hexadecimal digits. The default value is absent.
/// </summary>
/// <remarks>Immutable; compared by value.</remarks>
[TextValue("a PropositionKey: give p1- and 64 hexadecimal digits in lower case.")]
public readonly partial record struct PropositionKey
{
    internal const string Prefix = "p1-";

    private readonly KeyText key;

    internal PropositionKey(KeyText key) => this.key = key;

    /// <summary>Whether there is no key.</summary>
    public bool IsAbsent => key == default;

    /// <summary>
    /// Whether an unknown member stands inside what the key covers, so that a newer version may compute another. Part of
    /// equality.
    /// </summary>
    public bool IsProvisional => key.IsProvisional;

    /// <summary>Writes the 32 bytes of the hash.</summary>
    /// <param name="destination">The place for the bytes, at least 32 long.</param>
    /// <exception cref="ArgumentException">The destination is shorter than 32 bytes.</exception>
    public void WriteBytes(Span<byte> destination) => key.Digest.Write(destination);

    private static bool TryRead(ReadOnlySpan<char> text, out PropositionKey value)
    {
        var read = KeyText.TryRead(text, Prefix, mayBeProvisional: true, out var key);
        value = read ? new PropositionKey(key) : default;
        return read;
    }

    static int ITextValue<PropositionKey>.Compare(PropositionKey left, PropositionKey right) => left.key.CompareTo(right.key);

    /// <summary>The text; empty where absent.</summary>
    public override string ToString() => key.ToText(Prefix);
}
