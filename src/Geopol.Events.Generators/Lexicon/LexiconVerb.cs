using System.Collections.Generic;

namespace Geopol.Events.Generators;

/// <summary>A verb with its frames, the first tried first.</summary>
internal sealed class LexiconVerb(int number, EnglishForms forms)
{
    public int Number { get; } = number;

    public EnglishForms Forms { get; } = forms;

    public List<LexiconFrame> Frames { get; } = [];

    /// <summary>The verb's code in claims.</summary>
    public string CodeIn(LexiconFrame frame) => frame.Code ?? Forms.Lemma.Replace(' ', '-');
}
