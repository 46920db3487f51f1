namespace Geopol.Events;

/// <summary>
/// Answers the question: is this the same record, unaltered? The id covers all members of the claim, including unknown members. Only the members that say by
/// whom and when the claim was recorded aren't covered. It is a SHA-256 hash of canonical bytes; its text is <c>c1-</c> and 64 hexadecimal digits. The default
/// value is absent.
/// </summary>
/// <remarks>Immutable; compared by value.</remarks>
[TextValue("a ContentId: give c1- and 64 hexadecimal digits in lower case.")]
public readonly partial record struct ContentId
{
    internal const string Prefix = "c1-";

    private readonly KeyText key;

    internal ContentId(Digest digest) => key = new KeyText(digest, false);

    /// <summary>Whether there is no id.</summary>
    public bool IsAbsent => key == default;

    /// <summary>Writes the 32 bytes of the hash.</summary>
    /// <param name="destination">The destination, at least 32 bytes long.</param>
    /// <exception cref="ArgumentException">The destination is shorter than 32 bytes.</exception>
    public void WriteBytes(Span<byte> destination) => key.Digest.Write(destination);

    private static bool TryRead(ReadOnlySpan<char> text, out ContentId value)
    {
        var read = KeyText.TryRead(text, Prefix, mayBeProvisional: false, out var key);
        value = read ? new ContentId(key.Digest) : default;
        return read;
    }

    static int ITextValue<ContentId>.Compare(ContentId left, ContentId right) => left.key.CompareTo(right.key);

    /// <summary>Returns the text. It is empty if there is no id.</summary>
    public override string ToString() => key.ToText(Prefix);
}
