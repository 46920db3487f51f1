namespace Geopol.Events;

/// <summary>What of a clause isn't a name.</summary>
internal struct ClauseParts
{
    internal Edtf When;
    internal TransferKind TransferKind;

    /// <summary>"a deal in which ..."</summary>
    internal Proposition Deal;

    /// <summary>The infinitive.</summary>
    internal Proposition Content;

    internal Clause? Condition;
    internal Clause? Consequence;
}
