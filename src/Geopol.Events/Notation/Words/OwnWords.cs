namespace Geopol.Events;

/// <summary>What a registry of one's own says of a word: the names and the adjectives of states that begin with it.</summary>
/// <param name="Names">The names, the longest first.</param>
/// <param name="Demonyms">The adjectives, the longest first.</param>
internal sealed record OwnWords(NameEntry[] Names, (string Text, Actor State)[] Demonyms)
{
    internal static OwnWords None { get; } = new([], []);

    /// <summary>These names, and of the others those that aren't the built-in registry's. Of two with one text the other is kept.</summary>
    internal NameEntry[] NamesWith(NameEntry[] others)
    {
        var kept = Array.FindAll(others, static name => !name.IsOfRegistry);
        var own = Array.FindAll(Names, name => !Array.Exists(kept, other => other.Text == name.Text));
        return [.. kept.Concat(own).OrderByDescending(static name => name.Text.Length)];
    }
}
