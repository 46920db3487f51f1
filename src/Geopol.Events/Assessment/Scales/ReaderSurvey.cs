namespace Geopol.Events.Scales;

/// <summary>A survey of what readers understand by phrases of likelihood.</summary>
/// <remarks>Immutable and thread safe. Each survey has one instance, in a static property. The library uses a survey only if you call it.</remarks>
public sealed partial class ReaderSurvey
{
    internal ReaderSurvey(string name, ScaleSource source, int readers, params PhraseReading[] phrases)
    {
        Name = name;
        Source = source;
        Readers = readers;
        Phrases = new EquatableArray<PhraseReading>(phrases);
    }

    /// <summary>The name of the survey.</summary>
    public string Name { get; }

    /// <summary>The source of the survey, and how far the data was checked against it.</summary>
    public ScaleSource Source { get; }

    /// <summary>The number of readers.</summary>
    public int Readers { get; }

    /// <summary>The phrases, the most probable first.</summary>
    public EquatableArray<PhraseReading> Phrases { get; }

    /// <summary>
    /// Returns the probability that these readers understood by the phrase. The survey asked about "may" in the form "may happen". The result is
    /// always lossy, because it is the view of readers and not of the speaker.
    /// </summary>
    /// <param name="phrase">The phrase, for example <c>very likely</c>.</param>
    /// <returns>The median and the middle half, as probabilities; no value if the survey didn't ask about the phrase.</returns>
    public Conversion<PhraseReading> Of(string phrase)
    {
        var key = TermKey.Of(phrase);
        foreach (var reading in Phrases)
        {
            var asked = TermKey.Of(reading.Phrase);
            if (asked == key || asked == key + " happen")
            {
                return Conversion.Lossy(reading, ConversionReason.ReadersView, $"This is what the readers of {Name} understood, not what a speaker said: never record it as the speaker's likelihood.");
            }
        }

        return Conversion.None<PhraseReading>(ConversionReason.NotInScale, $"{Name} didn't ask for '{Excerpt.Of(phrase)}'.");
    }

    /// <summary>Returns the name of the survey.</summary>
    public override string ToString() => Name;
}
