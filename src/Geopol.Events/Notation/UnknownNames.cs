namespace Geopol.Events;

/// <summary>The way in which a <see cref="ClaimNotation"/> treats a name that is neither in the lexicon nor in the registry.</summary>
public enum UnknownNames
{
    /// <summary>The sentence is refused. The fault explains how to write the name in brackets.</summary>
    Refuse,

    /// <summary>
    /// A capitalised name, or "the" with a noun phrase, is accepted. It becomes the kind of participant that the verb takes there. A sentence that can be read
    /// in two ways is refused. In addition to the claim, each accepted name is reported as an information.
    /// </summary>
    Accept,
}
