namespace Geopol.Events;

/// <summary>What an interaction does, by the code of a verb in the lexicon: <c>support</c>, <c>wage-war</c>.</summary>
/// <remarks>Any text of a code is legal; a claim keeps the verb that its text has.</remarks>
[OpenCode(Listed = false)]
public readonly partial struct Verb
{
    /// <summary>
    /// The sense of this verb, which the keys write in its place: verbs that report the same act have one sense
    /// (<c>attack</c> is the sense of <c>attack</c> and <c>strike</c>). The verb itself where the table of senses
    /// (docs/reference/senses.md) doesn't know it; absent where the verb is absent.
    /// </summary>
    /// <remarks>The look-up is case-sensitive: <c>Strike</c> isn't a known verb.</remarks>
    public Verb Sense => VerbSenses.SenseOf(this);

    /// <summary>
    /// Whether the table of senses has this verb. A verb that it hasn't is legal, and equal to no other verb in the keys; false where absent.
    /// </summary>
    public bool IsInLexicon => VerbSenses.TryGetSense(this, out _);
}
