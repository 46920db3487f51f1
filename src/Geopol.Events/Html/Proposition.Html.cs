using Microsoft.DotNet.Interactive.Formatting;

namespace Geopol.Events;

[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed partial record Proposition
{
    /// <summary>
    /// Returns the proposition as a card in HTML: the sentence, the actors by role, and the likelihood with the bands of its yardstick. The HTML needs no
    /// other file and has no script.
    /// </summary>
    public string ToHtml() => ClaimCard.Of(this);
}
