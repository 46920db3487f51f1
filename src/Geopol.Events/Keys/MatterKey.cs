namespace Geopol.Events;

/// <summary>
/// The answer to: is it the same matter, however it is put? It covers, of the event and its condition, the type, principal roles, goods, verb, stage and who took it.
/// A SHA-256 over canonical bytes; its text is <c>m1-</c> and 64 hexadecimal digits. The default value is absent.
/// </summary>
/// <remarks>Immutable; compared by value.</remarks>
[TextValue("a MatterKey: give m1- and 64 hexadecimal digits in lower case.")]
public readonly partial record struct MatterKey
{
    internal const string Prefix = "m1-";

    private readonly KeyText key;

    internal MatterKey(KeyText key) => this.key = key;

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

    private static bool TryRead(ReadOnlySpan<char> text, out MatterKey value)
    {
        var read = KeyText.TryRead(text, Prefix, mayBeProvisional: true, out var key);
        value = read ? new MatterKey(key) : default;
        return read;
    }

    static int ITextValue<MatterKey>.Compare(MatterKey left, MatterKey right) => left.key.CompareTo(right.key);

    /// <summary>The text; empty where absent.</summary>
    public override string ToString() => key.ToText(Prefix);
}
