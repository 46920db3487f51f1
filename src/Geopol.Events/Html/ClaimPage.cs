namespace Geopol.Events;

/// <summary>The parts of a page of claims, which a program writes one after the other: the head, a card for each claim, and the foot.</summary>
internal static class ClaimPage
{
    /// <summary>The beginning of the page, with the style sheet of all cards.</summary>
    internal const string Head = $$"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width"/>
        <title>Claims</title>
        <style>
        :root{color-scheme:light dark}
        body{max-width:60rem;margin:0 auto;padding:1rem;font:400 16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        h1{font-size:1.4em;font-weight:600;margin:.5rem 0}
        {{CardStyle.Css}}
        </style>
        </head>
        <body>
        <main>
        <h1>Claims</h1>

        """;

    /// <summary>The end of the page.</summary>
    internal const string Foot = "</main>\n</body>\n</html>\n";

    /// <summary>Returns the card of a claim, on one line.</summary>
    internal static string Card(Claim claim)
    {
        var html = new HtmlWriter();
        ClaimCard.Write(html, claim, hasStyle: false);
        return $"{html}\n";
    }
}
