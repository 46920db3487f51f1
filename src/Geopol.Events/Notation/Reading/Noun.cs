namespace Geopol.Events;

/// <summary>What a sentence names in one place, before the verb has told which role it fills.</summary>
internal struct Noun
{
    /// <summary>Where it begins.</summary>
    internal int At;

    /// <summary>The name of the lexicon; null of a text in brackets.</summary>
    internal LexiconName? Name;

    /// <summary>The text in brackets.</summary>
    internal string? Free;

    /// <summary>What stands behind the bar in brackets: [Georgia|GE].</summary>
    internal string? Tag;

    /// <summary>Words before goods that aren't in their name: "sensitive military technology".</summary>
    internal string? FullName;

    internal string? Designation;

    internal EquatableArray<string> OrDesignations;

    internal Quantity? Quantity;

    internal Money? Money;

    internal EquatableArray<Actor> Including;

    internal EquatableArray<Actor> OneOf;

    /// <summary>An office before a person's name, on input.</summary>
    internal EquatableArray<Affiliation> Affiliations;

    internal bool IsNobody;

    internal bool IsNotKnown;

    internal readonly bool IsPlural => Quantity is not null ? Quantity.Exact != 1 : OneOf.IsEmpty && Name is { IsPlural: true };

    /// <summary>Whether it is a text in brackets of which nothing tells what it stands for.</summary>
    internal readonly bool IsFree => Name is null && !System.Numerics.BitOperations.IsPow2((int)Kinds);

    /// <summary>What it may stand for; of a text in brackets, everything.</summary>
    internal readonly NounKinds Kinds => IsNobody ? NounKinds.Nobody
        : IsNotKnown || !OneOf.IsEmpty || !Including.IsEmpty || !Affiliations.IsEmpty ? NounKinds.Actor
        : Money is not null || Designation is not null || FullName is not null ? NounKinds.Goods
        : BracketTag.KindsOf(Tag) is var told && System.Numerics.BitOperations.IsPow2((int)told) ? told
        : Name is null ? Quantity is not null ? NounKinds.Goods : told
        : Quantity is not null ? Name.Kinds & (NounKinds.Goods | NounKinds.Actor)
        : Name.Kinds;
}
