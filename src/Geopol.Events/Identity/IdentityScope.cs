namespace Geopol.Events;

/// <summary>Which members an identity form has.</summary>
internal enum IdentityScope
{
    /// <summary>All that is stated, and how it is put; not what the recorder inferred.</summary>
    Statement,

    /// <summary>The same, with lists in their order: for a claim that speaks of one item of a list by its index.</summary>
    Ordered,

    /// <summary>What makes the matter: type, principal roles, goods, verb, stage; inferred ones too.</summary>
    Matter,
}
