namespace Geopol.Events;

/// <summary>The entries of your own registry for a word: the names and the adjectives of states that begin with the word.</summary>
/// <param name="Names">The names, the longest first.</param>
/// <param name="Demonyms">The adjectives, the longest first.</param>
internal sealed record OwnWords(NameEntry[] Names, (string Text, Actor State)[] Demonyms)
{
    internal static OwnWords None { get; } = new([], []);

    /// <summary>
    /// Combines these names with the other names that aren't from the built-in registry. If two names have the same text, the other name is kept.
    /// </summary>
    internal NameEntry[] NamesWith(NameEntry[] others)
    {
        var kept = Array.FindAll(others, static name => !name.IsOfRegistry);
        var own = Array.FindAll(Names, name => !Array.Exists(kept, other => other.Text == name.Text));
        return [.. kept.Concat(own).OrderByDescending(static name => name.Text.Length)];
    }
}
