namespace Geopol.Events;

/// <summary>Writes a mark on a member: the kind of mark, the member, and the basis.</summary>
internal static class MarkText
{
    internal static void Write(HtmlWriter html, Mark mark)
    {
        html.Text($"{CodeWords.Of(mark.Kind.Text)}: ").Begin("bdi", "geopol-code").Attribute("dir", "ltr").Text(mark.Member.Text).End();
        if (!mark.Basis.IsAbsent)
        {
            html.Text(". ");
            IsolatedText.Write(html, mark.Basis);
        }
    }
}
