namespace Geopol.Events;

/// <summary>Selects the members of an identity form.</summary>
internal enum IdentityScope
{
    /// <summary>All that is stated, and how it is put, without members that the recorder inferred.</summary>
    Statement,

    /// <summary>
    /// The members of <see cref="Statement"/>, with lists in their order. This scope is needed if a claim names an item of a list by its index.
    /// </summary>
    Ordered,

    /// <summary>The members that define the matter: type, principal roles, goods, verb, stage. Inferred members are included.</summary>
    Matter,
}
