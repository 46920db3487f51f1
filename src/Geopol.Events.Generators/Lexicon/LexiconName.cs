namespace Geopol.Events.Generators;

/// <summary>A proper name.</summary>
/// <param name="Text">The name.</param>
/// <param name="HasArticle">Whether it is printed with "the".</param>
/// <param name="IsPlural">Whether it is a plural.</param>
/// <param name="Mostly">For what it mostly stands.</param>
/// <param name="Maybe">For what else it can stand.</param>
/// <param name="Actor">The actor that it means.</param>
/// <param name="Act">What a speaker of this name does by speaking.</param>
/// <param name="Brief">The initials that a sentence has in place of the name; null where it has none.</param>
/// <param name="IsOfRegistry">Whether the registry of actors has it.</param>
internal sealed record LexiconName(string Text, bool HasArticle, bool IsPlural, Filler Mostly, Filler Maybe, LexiconActor? Actor, string? Act, bool IsOfRegistry, string? Brief = null);
