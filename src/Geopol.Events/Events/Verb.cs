namespace Geopol.Events;

/// <summary>The sense of a verb, by its code in the lexicon: <c>support</c>, <c>wage-war</c>.</summary>
[OpenCode(Listed = false)]
public readonly partial struct Verb;
