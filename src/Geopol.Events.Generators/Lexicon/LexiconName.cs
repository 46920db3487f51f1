namespace Geopol.Events.Generators;

/// <summary>A proper name.</summary>
/// <param name="Text">The name.</param>
/// <param name="HasArticle">Whether it is printed with "the".</param>
/// <param name="IsPlural">Whether the name is a plural.</param>
/// <param name="Mostly">The filler that the name usually is.</param>
/// <param name="Maybe">The other fillers that the name can be.</param>
/// <param name="Actor">The actor that the name means; null if it means none.</param>
/// <param name="Act">The act of a speaker with this name; null if the tables give none.</param>
/// <param name="Brief">The initials that a sentence uses instead of the name; null if there are none.</param>
/// <param name="IsOfRegistry">Whether the name comes from the registry of actors.</param>
internal sealed record LexiconName(string Text, bool HasArticle, bool IsPlural, Filler Mostly, Filler Maybe, LexiconActor? Actor, string? Act, bool IsOfRegistry, string? Brief = null);
