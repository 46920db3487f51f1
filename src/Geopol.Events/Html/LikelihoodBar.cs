using System.Globalization;

namespace Geopol.Events;

/// <summary>
/// Writes a likelihood as words and as a bar from 0 to 100 %. Under the bar are the bands of the yardstick that the speaker uses. A word without figures
/// and without a yardstick has no bar, because no one said how probable it is.
/// </summary>
internal static class LikelihoodBar
{
    private const int BarHeight = 10;
    private const int LaneHeight = 7;

    /// <summary>Writes the words, the bar, and the words of the yardstick in an element that the reader opens.</summary>
    internal static void Write(HtmlWriter html, Likelihood likelihood)
    {
        var scale = ScaleOf(likelihood);
        html.Begin("p", "geopol-line");
        IsolatedText.Write(html, likelihood.ToString());
        html.Text(Note(likelihood, scale)).End();
        WriteBar(html, likelihood, scale);
        if (scale is not null)
        {
            html.Begin("details").Element("summary", null, $"Words of {scale.Name}");
            HtmlList.Write(html, "ul", scale.Terms, static (html, term) => html.Text(term.ToString()), visible: int.MaxValue - 1);
            if (scale.Caveat.Length > 0)
            {
                html.Element("p", "geopol-muted", scale.Caveat.TrimStart());
            }

            html.End();
        }
    }

    /// <summary>Writes only the bar; nothing if neither figures nor a yardstick are given.</summary>
    internal static void WriteBar(HtmlWriter html, Likelihood likelihood) => WriteBar(html, likelihood, ScaleOf(likelihood));

    private static LikelihoodScale? ScaleOf(Likelihood likelihood) => likelihood.Yardstick.IsAbsent ? null : Yardsticks.Of(likelihood.Yardstick);

    private static string Note(Likelihood likelihood, LikelihoodScale? scale) =>
        scale is not null ? $", under {scale.Name}{(likelihood.YardstickVersion is { } version ? $" ({version})" : "")}"
        : !likelihood.Yardstick.IsAbsent ? $", under the yardstick {likelihood.Yardstick}"
        : likelihood.Low is null ? ", a word without figures"
        : "";

    private static void WriteBar(HtmlWriter html, Likelihood likelihood, LikelihoodScale? scale)
    {
        if (likelihood.Low is null && scale is null)
        {
            return;
        }

        var bands = scale is null ? [] : LikelihoodBand.Of(scale);
        var lanes = bands.Count == 0 ? 0 : bands.Max(static band => band.Lane) + 1;
        var bandsTop = BarHeight + 3;
        html.Begin("svg", "geopol-bar").Attribute("role", "img").Attribute("aria-label", Alternative(likelihood, scale))
            .Attribute("width", "100%").Attribute("height", Text(bandsTop + (lanes * LaneHeight)));
        html.Begin("rect", "geopol-track").Attribute("x", "0").Attribute("y", "0").Attribute("width", "100%").Attribute("height", Text(BarHeight)).End();
        if (likelihood is { Low: { } low, High: { } high })
        {
            Rect(html, "geopol-interval", low, high, 0, BarHeight);
        }

        var said = likelihood.Word is { } word ? scale?.Find(word) : null;
        foreach (var band in bands)
        {
            var isSaid = ReferenceEquals(band.Term, said);
            html.Begin("g").Element("title", null, band.Term.ToString());
            Rect(html, isSaid ? "geopol-band geopol-said" : "geopol-band", band.Term.Range.Low, band.Term.Range.High, bandsTop + (band.Lane * LaneHeight) + (isSaid ? 0 : 2), isSaid ? 5 : 2);
            html.End();
        }

        html.End();
        html.Begin("div", "geopol-axis").Attribute("aria-hidden", "true").Element("span", null, "0 %").Element("span", null, "50 %").Element("span", null, "100 %").End();
    }

    private static string Alternative(Likelihood likelihood, LikelihoodScale? scale) =>
        $"Likelihood, from 0 to 100 %: {likelihood}.{(scale is null ? "" : $" The words of {scale.Name}: {string.Join(", ", (IEnumerable<LikelihoodTerm>)scale.Terms)}.")}";

    // A band is drawn with a gap after it, so that neighbours can be told apart. A single number is a thin line.
    private static void Rect(HtmlWriter html, string cssClass, double low, double high, int y, int height)
    {
        const double Thinnest = 0.008;
        const double Gap = 0.004;
        var width = Math.Max(high - low - Gap, Thinnest);
        html.Begin("rect", cssClass).Attribute("x", Percent(Math.Min(low, 1 - width))).Attribute("y", Text(y))
            .Attribute("width", Percent(width)).Attribute("height", Text(height)).End();
    }

    private static string Percent(double value) => (value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
