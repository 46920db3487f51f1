namespace Geopol.Events;

/// <summary>The way in which a <see cref="ClaimNotation"/> treats a name that neither the lexicon nor the registry has.</summary>
public enum UnknownNames
{
    /// <summary>The sentence is refused; the fault says how to write the name in brackets.</summary>
    Refuse,

    /// <summary>
    /// A capitalised name, or "the" with a noun phrase, is accepted as the kind of participant that the verb takes there. A sentence that can be read in
    /// two ways is refused. Each accepted name is reported as an information, in addition to the claim.
    /// </summary>
    Accept,
}
