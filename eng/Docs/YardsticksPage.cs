using System.Text;
using Geopol.Events.Tests;

namespace Geopol.Events.Docs;

/// <summary>Generates the page of the yardsticks and scales.</summary>
internal static class YardsticksPage
{
    internal static string Text()
    {
        var text = new StringBuilder(Introduction);
        text.Append("\n## Yardsticks of likelihood\n");
        foreach (var scale in Yardsticks.All)
        {
            Head(text, scale.Name, $"Yardsticks.{Property(typeof(Yardsticks), scale)}`, id `{scale.Id}", scale.Source, scale.Note);
            Table(text, ["word", "interval", "other words", "German"], scale.Terms.Select(static term => new[]
            {
                term.Word, term.AsPublished is null ? term.Range.ToString() : $"{term.Range} ({term.AsPublished})", string.Join(", ", (IEnumerable<string>)term.Synonyms), term.German ?? "",
            }));
        }

        text.Append("\n## Scales of analytic confidence\n\nThe levels have an order, the lowest first, and no figures.\n");
        foreach (var ladder in ConfidenceLadder.All)
        {
            Head(text, ladder.Name, $"ConfidenceLadder.{Property(typeof(ConfidenceLadder), ladder)}`, id `{ladder.Id}", ladder.Source, ladder.Note);
            Table(text, ["level", "German", "odds once given"], ladder.Rungs.Select(static rung => new[] { rung.Level.Text, rung.German ?? "", rung.OddsOnceGiven ?? "" }));
            if (!ladder.CannotBeJudged.IsAbsent)
            {
                text.Append("\nOutside the order: ").Append(ladder.CannotBeJudged).Append(".\n");
            }
        }

        text.Append("\n## Ratings of sources and of information\n");
        Head(text, "Admiralty system", "Admiralty", Admiralty.Source, "Two axes, each judged on its own. F and 6 are outside the order and have no number. 1 requires confirmation by independent sources.");
        Table(text, ["letter", "source", "figure", "information"], Admiralty.Reliabilities.Zip(Admiralty.Credibilities, static (letter, figure) =>
            new[] { letter.Code.Text, letter.Wording, figure.Code.Text, figure.Wording }));

        text.Append("\n## The integers of STIX 2.1\n\nA label becomes the value; an integer of the range becomes the label. The integers are confidences of STIX, not likelihoods.\n");
        foreach (var scale in StixScale.All)
        {
            Head(text, scale.Name, $"StixScale.{Property(typeof(StixScale), scale)}", scale.Source, scale.Note);
            Table(text, ["label", "value", "range"], scale.Bands.Select(static band => new[] { band.Label, band.Value is { } value ? $"{value}" : "property left out", band.Value is null ? "" : $"{band.Low}-{band.High}" }));
        }

        AppendDni(text);
        text.Append("\n## Tags of MISP\n\nTags are read and written without loss. The numbers are MISP's. MISP has 50 for a value that cannot be judged; this library never writes that number.\n");
        Misp(text, MispTags.Reliability);
        Misp(text, MispTags.Credibility);
        Misp(text, MispTags.Likelihood);
        Misp(text, MispTags.EstimativeConfidence);
        Misp(text, MispTags.Confidence);

        text.Append("\n## Other scales\n");
        Head(text, "FactBank", "FactBankValue", FactBankValue.Source, "Certainty and polarity, always in the view of a source. CTu has no counterpart here and is read as uncommitted, with loss.");
        Table(text, ["value", "here", "times annotated"], FactBankValue.Values.Select(static value => new[] { value.Text, value.Meaning.ToString(), $"{value.Annotated}" }));
        Head(text, "CAP certainty", "CapCertainty", CapCertainty.Source, "A code of alerts, not a yardstick: 'Unlikely' is about 0 % there.");
        Table(text, ["value", "probability"], CapCertainty.Values.Select(static certainty => new[] { certainty.Value, certainty.Range?.ToString() ?? "none" }));
        Head(text, "IPTC event occurrence status", "EventOccurrence", EventOccurrence.Source, "Words without figures.");
        Table(text, ["code", "name"], EventOccurrence.Values.Select(static status => new[] { status.Code, status.Name }));

        text.Append("\n## What readers understand\n\nSurvey answers are never what a speaker said. Nothing in this library uses them unless your code names the survey.\n");
        var survey = ReaderSurvey.CapPhrase;
        Head(text, survey.Name, $"ReaderSurvey.{Property(typeof(ReaderSurvey), survey)}", survey.Source, $"{survey.Readers} readers.");
        Table(text, ["phrase", "median", "middle half"], survey.Phrases.Select(static p => new[] { p.Phrase, $"{Math.Round(p.Median * 100)} %", p.MiddleHalf.ToString() }));
        return text.ToString();
    }

    private static void AppendDni(StringBuilder text)
    {
        var rows = DniBesideIcd203.Differing.ToList();
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n### STIX \"DNI\" is not ICD 203\n\nThe words are those of ICD 203, the intervals aren't. They disagree at {rows.Count} integers; ICD 203 has no word for 0 and 100.\n");
        Table(text, ["integer", "STIX DNI", "ICD 203"], rows.Select(static row => new[] { $"{row.Integer}", row.Dni, row.Icd203 }));
    }

    private static void Misp<T>(StringBuilder text, MispScale<T> scale)
    {
        Head(text, scale.ToString(), $"MispTags.{Property(typeof(MispTags), scale)}", scale.Source, "");
        Table(text, ["value", "MISP's number", "here"], scale.Entries.Select(static entry => new[]
        {
            entry.Value, entry.IsCannotBeJudged ? $"{entry.Number}, never written" : $"{entry.Number}", EqualityComparer<T>.Default.Equals(entry.Meaning, default) ? "no counterpart" : entry.Meaning!.ToString()!,
        }));
    }

    private static void Head(StringBuilder text, string title, string code, ScaleSource source, string note)
    {
        text.Append("\n### ").Append(title).Append("\n\n`").Append(code).Append("`. ").Append(source).Append(". **")
            .Append(Mark(source.Verified)).Append(".** ").Append(source.Remark).Append(source.Licence is null ? "" : $" Licence: {source.Licence}.");
        text.Append(note.Length == 0 ? "\n" : $"\n\n{note}\n");
    }

    private static string Mark(Verification verified) => verified switch
    {
        Verification.NotVerified => "Not verified",
        Verification.Partly => "Verified in part",
        Verification.Secondary => "Verified at secondary sources",
        Verification.Code => "Verified at the code",
        _ => "Verified at the source",
    };

    private static void Table(StringBuilder text, string[] head, IEnumerable<string[]> rows)
    {
        text.Append("\n| ").AppendJoin(" | ", head).Append(" |\n|").Append(string.Concat(head.Select(static _ => "---|"))).Append('\n');
        foreach (var row in rows)
        {
            text.Append('|').Append(string.Concat(row.Select(static cell => cell.Length == 0 ? " |" : $" {cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)} |"))).Append('\n');
        }
    }

    private static string Property(Type face, object table) => face.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static).First(property => ReferenceEquals(property.GetValue(null), table)).Name;

    private const string Introduction = """
        # Yardsticks, scales and ratings

        The scales of other authors in this library: their names in code, their sources, and how far they were checked. The page is
        generated from the code, and tests compare the figures with their sources. [Likelihood](../concepts/likelihood.md) and
        [Confidence](../concepts/confidence.md) explain which scales convert to which, and which never convert.

        | mark | means |
        |---|---|
        | verified at the source | read in the publication itself |
        | verified at the code | read in the files or the code that define or implement it |
        | verified at secondary sources | read in works that cite the source |
        | verified in part | part of it was read; the other part is from memory |
        | not verified | from memory; such a table isn't used to read a word without a named yardstick |

        `>66 %` excludes 66, `66-100 %` includes it. `about` means that the source calls its figures approximate.

        """;
}
