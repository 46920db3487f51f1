namespace Geopol.Events;

/// <summary>
/// Answers the question: is it the same matter, even if it is put in another way? The key covers parts of the event and of its condition: the type, the
/// principal roles, the goods, the sense of the verb, the stage, and the actors who took the step to this stage. It is a SHA-256 hash of canonical bytes; its
/// text is <c>m1-</c> and 64 hexadecimal digits. The default value is absent.
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
    /// Whether the key covers an unknown member, so that a newer version may compute another key. A provisional key is never equal to a key that isn't
    /// provisional.
    /// </summary>
    public bool IsProvisional => key.IsProvisional;

    /// <summary>Writes the 32 bytes of the hash.</summary>
    /// <param name="destination">The destination, at least 32 bytes long.</param>
    /// <exception cref="ArgumentException">The destination is shorter than 32 bytes.</exception>
    public void WriteBytes(Span<byte> destination) => key.Digest.Write(destination);

    private static bool TryRead(ReadOnlySpan<char> text, out MatterKey value)
    {
        var read = KeyText.TryRead(text, Prefix, mayBeProvisional: true, out var key);
        value = read ? new MatterKey(key) : default;
        return read;
    }

    static int ITextValue<MatterKey>.Compare(MatterKey left, MatterKey right) => left.key.CompareTo(right.key);

    /// <summary>Returns the text. It is empty if there is no key.</summary>
    public override string ToString() => key.ToText(Prefix);
}
