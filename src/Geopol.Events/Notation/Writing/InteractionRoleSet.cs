namespace Geopol.Events;

/// <summary>Roles of an interaction that were said.</summary>
internal struct InteractionRoleSet
{
    private uint bits;

    internal void Add(InteractionRole role) => bits |= 1u << (int)role;

    internal readonly bool Has(InteractionRole role) => (bits & (1u << (int)role)) != 0;
}
