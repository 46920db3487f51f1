namespace Geopol.Events;

/// <summary>Reads an entry of the map of identifiers. The key is the scheme, and the value is one code or an array of codes.</summary>
internal readonly struct IdentifierEntry : IEntryReader<Identifier>
{
    public static void Read(ref WireReader r, ref ItemBuilder<Identifier> items)
    {
        var scheme = r.Key<IdentifierScheme>();
        if (!r.IsArray)
        {
            Add(ref r, ref items, scheme, r.Text());
            return;
        }

        foreach (var value in r.Texts())
        {
            Add(ref r, ref items, scheme, value);
        }
    }

    public static void CheckKey(ref WireReader r) => r.Key<IdentifierScheme>();

    private static void Add(ref WireReader r, ref ItemBuilder<Identifier> items, IdentifierScheme scheme, string? value)
    {
        if (value is null || scheme.IsAbsent)
        {
            return;
        }

        if (value.Length > Identifier.MaxValueLength)
        {
            r.Fault(IssueCodes.TooLong, $"A code has at most {Identifier.MaxValueLength} characters.");
            return;
        }

        items.Add(new Identifier(scheme, value));
    }
}
