namespace Geopol.Events;

/// <summary>The kinds of participants that a noun phrase can be, or that a slot of a frame takes.</summary>
[Flags]
internal enum Filler : byte
{
    None = 0,

    /// <summary>A state, a body, a company, an armed group, a named person.</summary>
    Actor = 1,

    /// <summary>People without a name: 14 soldiers, migrants.</summary>
    People = 2,

    /// <summary>Goods, weapons, vehicles, buildings, documents.</summary>
    Thing = 4,

    Place = 8,

    /// <summary>Events and abstract things: a proposal, the war in Gaza.</summary>
    Words = 16,

    Money = 32,

    /// <summary>An infinitive, a that-clause or a gerund.</summary>
    Clause = 64,

    Any = Actor | People | Thing | Place | Words | Money,
}
