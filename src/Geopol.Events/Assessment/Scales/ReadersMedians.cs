namespace Geopol.Events;

/// <summary>What readers understand by phrases of likelihood, to be asked for by name. Nothing in this library reads a word by them.</summary>
/// <remarks>Thread safe.</remarks>
public static class ReadersMedians
{
    /// <summary>CAPphrase: 19 phrases, 5,174 readers.</summary>
    public static ReaderSurvey CapPhrase { get; } = new(
        "CAPphrase",
        new ScaleSource("Adam Kucharski, CAPphrase: Comparative and Absolute Probability phrase dataset (2026), doi:10.5281/zenodo.18750055", "2026", Verification.Primary,
            "Medians and quartiles reckoned from the published answers, those beyond four standard deviations of a phrase's mean left out, as the author does.", "CC BY 4.0"),
        5174,
        new PhraseReading("Will Happen", 100, 99, 100),
        new PhraseReading("Almost Certain", 95, 90, 98),
        new PhraseReading("Highly Likely", 90, 80, 90),
        new PhraseReading("Very Good Chance", 80, 75, 85),
        new PhraseReading("Probable", 75, 65, 80),
        new PhraseReading("Likely", 75, 67, 80),
        new PhraseReading("Realistic Possibility", 60, 40, 75),
        new PhraseReading("Better than Even", 60, 55, 60),
        new PhraseReading("About Even", 50, 50, 50),
        new PhraseReading("Might Happen", 40, 25, 50),
        new PhraseReading("May Happen", 40, 30, 51),
        new PhraseReading("Could Happen", 40, 25, 50),
        new PhraseReading("Unlikely", 20, 10, 25),
        new PhraseReading("Little Chance", 10, 5, 15),
        new PhraseReading("Improbable", 10, 5, 20),
        new PhraseReading("Chances are Slight", 10, 5, 15),
        new PhraseReading("Remote Chance", 5, 3, 10),
        new PhraseReading("Highly Unlikely", 5, 5, 10),
        new PhraseReading("Almost No Chance", 2, 1, 5));
}
