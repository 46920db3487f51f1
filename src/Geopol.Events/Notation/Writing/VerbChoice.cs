namespace Geopol.Events;

/// <summary>The verb by which an event is said, and the one before it: "offers to" supply.</summary>
internal readonly record struct VerbChoice(LexiconVerb Verb, LexiconVerb? Before = null);
