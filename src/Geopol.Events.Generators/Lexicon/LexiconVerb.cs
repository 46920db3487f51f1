using System.Collections.Generic;

namespace Geopol.Events.Generators;

/// <summary>A verb and its frames, in the order in which they are tried.</summary>
internal sealed class LexiconVerb(int number, EnglishForms forms)
{
    public int Number { get; } = number;

    public EnglishForms Forms { get; } = forms;

    public List<LexiconFrame> Frames { get; } = [];

    /// <summary>Returns the code that the verb has in claims if it is used with this frame.</summary>
    public string CodeIn(LexiconFrame frame) => frame.Code ?? Forms.Lemma.Replace(' ', '-');
}
