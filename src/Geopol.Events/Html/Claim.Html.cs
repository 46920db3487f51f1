using Microsoft.DotNet.Interactive.Formatting;

namespace Geopol.Events;

[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed partial record Claim
{
    /// <summary>
    /// Returns the claim as a card in HTML: the sentence, the chain of speakers with their quotations, the likelihood with the bands of its yardstick, the
    /// ratings and the evidence. The HTML needs no other file and has no script. Two cards can be in one document.
    /// </summary>
    public string ToHtml() => ClaimCard.Of(this);
}
