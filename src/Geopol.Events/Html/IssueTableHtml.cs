using System.Globalization;

namespace Geopol.Events;

/// <summary>Writes a table of issues: a row for each, with the severity, code, message and path.</summary>
internal static class IssueTableHtml
{
    private static readonly string[] Columns = ["Message", "Severity", "Code", "Path"];

    internal static string Of(IReadOnlyList<Issue> issues)
    {
        var html = new HtmlWriter();
        html.Begin("div", "geopol").Attribute("lang", "en").Attribute("dir", "ltr").Style(CardStyle.Css);
        if (issues.Count == 0)
        {
            html.Element("p", null, "No issues.").End();
            return html.ToString();
        }

        TableParts.Begin(html, issues.Count == 1 ? "1 issue" : $"{HtmlList.Count(issues.Count)} issues", Columns);
        foreach (var issue in issues.Take(ClaimTableHtml.Most))
        {
            Write(html, issue);
        }

        TableParts.End(html);
        HtmlList.WriteRest(html, issues.Count - ClaimTableHtml.Most);
        html.End();
        return html.ToString();
    }

    private static void Write(HtmlWriter html, Issue issue)
    {
        html.Begin("tr").Attribute("role", "row");
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

        html.End().End();
    }
}
