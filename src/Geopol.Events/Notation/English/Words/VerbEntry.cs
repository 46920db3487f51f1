namespace Geopol.Events;

/// <summary>A verb, with its forms and its frames, the first tried first.</summary>
internal sealed class VerbEntry(Conjugation forms)
{
    internal Conjugation Forms { get; } = forms;

    internal string Lemma => Forms.Base;

    internal List<Frame> Frames { get; } = [];

    /// <summary>The verb's code in claims.</summary>
    internal Verb CodeIn(Frame frame) => Verb.Parse(frame.Code ?? Lemma.Replace(' ', '-'));

    public override string ToString() => Lemma;
}
