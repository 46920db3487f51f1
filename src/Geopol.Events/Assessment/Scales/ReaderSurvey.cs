namespace Geopol.Events.Scales;

/// <summary>A survey of what readers understand by phrases of likelihood.</summary>
/// <remarks>Immutable and thread safe; there is one instance of each, a static property. The library reads no word by a survey unless you ask it to.</remarks>
public sealed partial class ReaderSurvey
{
    internal ReaderSurvey(string name, ScaleSource source, int readers, params PhraseReading[] phrases)
    {
        Name = name;
        Source = source;
        Readers = readers;
        Phrases = new EquatableArray<PhraseReading>(phrases);
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Where it comes from, and how far it was checked.</summary>
    public ScaleSource Source { get; }

    /// <summary>How many readers were asked.</summary>
    public int Readers { get; }

    /// <summary>The phrases, the most probable first.</summary>
    public EquatableArray<PhraseReading> Phrases { get; }

    /// <summary>What these readers understood by the phrase ("may" is asked as "may happen"). It is always lossy: a reading of readers, not of the speaker.</summary>
    /// <param name="phrase">The phrase: <c>very likely</c>.</param>
    /// <returns>The median and quartiles in percent; no value where readers weren't asked about the phrase.</returns>
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

    /// <summary>What it is called.</summary>
    public override string ToString() => Name;
}
