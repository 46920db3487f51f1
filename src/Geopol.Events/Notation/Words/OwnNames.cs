namespace Geopol.Events;

/// <summary>The names of your own registry, by their first words. They replace the names of the default registry.</summary>
internal sealed class OwnNames
{
    private readonly Dictionary<string, OwnWords> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Lexeme> lexemes = new(StringComparer.Ordinal);

    /// <param name="registry">The registry.</param>
    /// <param name="vocabulary">The vocabulary to which the names belong.</param>
    internal OwnNames(ActorRegistry registry, Vocabulary vocabulary)
    {
        var names = RegistryNames.Of(registry).Where(static name => !name.Text.EndsWith('.'))
            .ToLookup(static name => Tokens.FirstWord(name.Text).ToString(), StringComparer.Ordinal);
        var demonyms = AdjectivesOf(registry).ToLookup(static adjective => Tokens.FirstWord(adjective.Text).ToString(), StringComparer.Ordinal);
        foreach (var word in names.Select(static group => group.Key).Union(demonyms.Select(static group => group.Key), StringComparer.Ordinal))
        {
            words.Add(word, new([.. names[word].OrderByDescending(static name => name.Text.Length)], [.. demonyms[word].OrderByDescending(static adjective => adjective.Text.Length)]));
            if (!LexiconImage.IsWord(LexiconImage.SlotFor(word), word))
            {
                lexemes.Add(word, new(vocabulary, -1, words[word]));
            }
        }
    }

    internal IEnumerable<string> Words => words.Keys;

    /// <summary>Returns the lexeme of a word that only the registry has, or null if the registry doesn't have the word.</summary>
    internal Lexeme? Find(ReadOnlySpan<char> word) => lexemes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>Returns the entries of the registry for a word.</summary>
    internal OwnWords WordsOf(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : OwnWords.None;

    private static IEnumerable<(string Text, Actor State)> AdjectivesOf(ActorRegistry registry) =>
        from state in registry.Actors
        where state.Kind == ActorKind.State
        let code = state.Actor.Id.In(IdentifierScheme.Iso31661Alpha2)
        where code is not null
        from adjective in state.Adjectives
        select (adjective, Actor.State(code, state.Actor.Names.Main));
}
