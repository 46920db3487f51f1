namespace Geopol.Events;

/// <summary>Roles that were said.</summary>
internal struct SentenceRoleSet
{
    private uint bits;

    internal SentenceRoleSet(SentenceRole role) => bits = 1u << (int)role;

    internal void Add(SentenceRole role) => bits |= 1u << (int)role;

    internal readonly bool Has(SentenceRole role) => (bits & (1u << (int)role)) != 0;
}
