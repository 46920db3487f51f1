namespace Geopol.Events;

/// <summary>What a <see cref="ClaimNotation"/> does with a name that neither the lexicon nor the registry has.</summary>
public enum UnknownNames
{
    /// <summary>The sentence is refused; the fault says how to write the name in brackets.</summary>
    Refuse,

    /// <summary>
    /// A capitalised name, or "the" with a noun phrase, is taken as what the verb takes there. A sentence that can be read in
    /// two ways is refused. Each such name is reported as an information beside the claim.
    /// </summary>
    Accept,
}
