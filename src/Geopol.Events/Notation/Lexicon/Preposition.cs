namespace Geopol.Events;

/// <summary>What stands before the names behind the verb, in the order in which it is printed.</summary>
internal enum Preposition : byte
{
    None,
    To,
    From,
    With,
    On,
    Beyond,
    About,
    Of,
    For,
    Against,
    Over,
    By,
    InExchangeFor,
    As,
    OnBehalfOf,
    FinancedBy,
    Through,
    Via,
    At,
    OnTheSidelinesOf,
    In,
}
