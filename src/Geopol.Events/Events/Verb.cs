namespace Geopol.Events;

/// <summary>The verb of an interaction, by its code in the lexicon: <c>support</c>, <c>wage-war</c>.</summary>
/// <remarks>Every code is legal, also one that the lexicon doesn't have. A claim keeps the verb that its text has.</remarks>
[OpenCode(Listed = false)]
public readonly partial struct Verb
{
    /// <summary>
    /// The sense of this verb, which the keys use in its place. Verbs that report the same act have the same sense (<c>attack</c> is the sense
    /// of <c>attack</c> and <c>strike</c>). The sense is the verb itself if the table of senses (docs/reference/senses.md) doesn't have the
    /// verb. The sense is absent if the verb is absent.
    /// </summary>
    /// <remarks>The look-up is case-sensitive: <c>Strike</c> isn't a known verb.</remarks>
    public Verb Sense => VerbSenses.SenseOf(this);

    /// <summary>
    /// Whether the table of senses has this verb; false if absent. Any other verb is legal too. In the keys, such a verb is equal only to
    /// itself.
    /// </summary>
    public bool IsInLexicon => VerbSenses.TryGetSense(this, out _);
}
