using System.Globalization;

namespace Geopol.Events;

/// <summary>Writes a table of issues: a row for each, with the severity, code, message and path.</summary>
internal static class IssueTableHtml
{
    private static readonly string[] Columns = ["Message", "Severity", "Code", "Path"];

    internal static string Of(IReadOnlyList<Issue> issues) => issues.Count > 0 ? TableParts.Of(issues, "issue", Columns, Write) : None();

    private static string None()
    {
        var html = new HtmlWriter();
        CardStyle.Begin(html, "div").Style(CardStyle.Css).Element("p", null, "No issues.").End();
        return html.ToString();
    }

    private static void Write(HtmlWriter html, Issue issue)
    {
        TableParts.BeginCell(html, null);
        IsolatedText.Write(html, issue.Message);
        html.End();
        TableParts.BeginCell(html, Columns[1]);
        html.Text(Issue.Name(issue.Severity)).End();
        TableParts.BeginCell(html, Columns[2]);
        html.Element("span", "geopol-code", issue.Code).End();
        TableParts.BeginCell(html, Columns[3]);
        html.Begin("bdi", "geopol-code").Attribute("dir", "ltr").Text(issue.Path).End();
        if (issue.Line > 0)
        {
            html.Text($", line {issue.Line.ToString(CultureInfo.InvariantCulture)}");
        }

        html.End();
    }
}
