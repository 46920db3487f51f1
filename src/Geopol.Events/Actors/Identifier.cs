namespace Geopol.Events;

/// <summary>
/// A code and the scheme that it belongs to, written <c>iso3166-1-alpha-2:KP</c>. The default value is absent.
/// </summary>
/// <remarks>
/// Immutable; two identifiers are equal if the scheme and the value are equal (ordinal comparison). The first colon of the text ends the scheme,
/// so a colon inside the scheme is written <c>%3A</c> and a per cent sign <c>%25</c>.
/// </remarks>
[TextValue("an identifier: write the scheme, a colon and the code, as in iso3166-1-alpha-2:KP.")]
public readonly partial record struct Identifier
{
    internal const int MaxValueLength = 400;

    /// <summary>Creates the identifier of a code in a scheme.</summary>
    /// <exception cref="ArgumentException">The scheme is absent, or the value is empty, longer than 400 characters or has a lone surrogate.</exception>
    public Identifier(IdentifierScheme scheme, string value)
    {
        if (scheme.IsAbsent)
        {
            throw new ArgumentException("A code without its scheme says nothing: name the scheme.", nameof(scheme));
        }

        if (WellFormed.Required(value, nameof(value)).Length > MaxValueLength)
        {
            throw new ArgumentException($"A code has at most {MaxValueLength} characters.", nameof(value));
        }

        Scheme = scheme;
        Value = value;
    }

    /// <summary>The scheme.</summary>
    public IdentifierScheme Scheme { get; }

    /// <summary>The code in the scheme, as the scheme spells it.</summary>
    public string Value { get => field ?? ""; }

    /// <summary>Whether there is no identifier.</summary>
    public bool IsAbsent => Scheme.IsAbsent;

    /// <summary>Returns whether both are the same code in the same scheme.</summary>
    public bool Equals(Identifier other) => Scheme.Equals(other.Scheme) && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scheme.GetHashCode(), Value.GetHashCode(StringComparison.Ordinal));

    private static bool TryRead(ReadOnlySpan<char> text, out Identifier identifier)
    {
        identifier = default;
        var colon = text.IndexOf(':');
        if (colon < 0 || !TryReadScheme(text[..colon], out var scheme))
        {
            return false;
        }

        var value = text[(colon + 1)..];
        if (value.Length is 0 or > MaxValueLength || !WellFormed.IsWellFormed(value))
        {
            return false;
        }

        identifier = new Identifier(scheme, value.ToString());
        return true;
    }

    private static bool TryReadScheme(ReadOnlySpan<char> text, out IdentifierScheme scheme) => text.Contains('%')
        ? IdentifierScheme.TryParse(text.ToString().Replace("%3A", ":", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal), out scheme)
        : IdentifierScheme.TryParse(text, out scheme);

    private static string Escaped(string scheme) => scheme.AsSpan().ContainsAny(':', '%')
        ? scheme.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal)
        : scheme;

    /// <summary>Returns the text <c>scheme:value</c>; empty if absent.</summary>
    public override string ToString() => Scheme.IsAbsent ? "" : $"{Escaped(Scheme.Text)}:{Value}";
}
