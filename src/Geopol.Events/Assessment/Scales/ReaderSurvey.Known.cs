namespace Geopol.Events.Scales;

public sealed partial class ReaderSurvey
{
    /// <summary>CAPphrase: 19 phrases, 5,174 readers.</summary>
    public static ReaderSurvey CapPhrase { get; } = new(
        "CAPphrase",
        new ScaleSource("Adam Kucharski, CAPphrase: Comparative and Absolute Probability phrase dataset (2026), doi:10.5281/zenodo.18750055", "2026", Verification.Primary,
            "Medians and quartiles are calculated from the published answers. Answers beyond four standard deviations of a phrase's mean are left out, as the author does.", "CC BY 4.0"),
        5174,
        Read());

    [DataTable("cap-phrase.tsv")]
    private static partial PhraseReading[] Read();

    private static PhraseReading Row(string phrase, int median, int lowerQuartile, int upperQuartile) => new(phrase, median, lowerQuartile, upperQuartile);
}
