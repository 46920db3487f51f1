namespace Geopol.Events;

/// <summary>A code under its scheme.</summary>
internal readonly struct IdentifierEntry : IEntryReader<Identifier>
{
    public static bool TryRead(ref WireReader r, out Identifier entry)
    {
        entry = default;
        var scheme = r.Key<IdentifierScheme>();
        if (r.Text() is not { } value || scheme.IsAbsent)
        {
            return false;
        }

        if (value.Length > Identifier.MaxValueLength)
        {
            r.Fault(IssueCodes.TooLong, $"A code has at most {Identifier.MaxValueLength} characters.");
            return false;
        }

        entry = new Identifier(scheme, value);
        return true;
    }

    public static void CheckKey(ref WireReader r) => r.Key<IdentifierScheme>();
}
