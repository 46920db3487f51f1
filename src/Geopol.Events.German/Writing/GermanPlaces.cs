namespace Geopol.Events;

/// <summary>Puts the phrases in the middle of a German clause in order.</summary>
internal sealed class GermanPlaces
{
    private readonly List<string> datives = [];
    private readonly List<string> objects = [];
    private readonly List<GermanPhrase> bareObjects = [];
    private readonly List<string> circumstances = [];
    private readonly List<string> others = [];
    private readonly List<string> goals = [];
    private readonly List<string> afterFix = [];

    /// <summary>Whether the sentence names other participants with whom the subject acts.</summary>
    internal bool HasOthers { get; private set; }

    /// <summary>The word for acting together: "miteinander". Null if the actors don't act together.</summary>
    internal string? Jointly { get; set; }

    /// <summary>The words for the kind of the event: "als Bezahlung".</summary>
    internal string? Kind { get; set; }

    /// <summary>The words that replace a missing object.</summary>
    internal string? Otherwise { get; set; }

    internal void Put(string role, GermanComplement how, GermanPhrase phrase, bool isAfterFix)
    {
        HasOthers |= role is "parties" or "partners" or "opponents" or "host";
        if (how.Preposition == "wegen" || role is "onBehalfOf" or "financedBy" or "grounds")
        {
            circumstances.Add(how.Say(phrase));
        }
        else if (isAfterFix && !how.IsDative)
        {
            afterFix.Add(how.Say(phrase));
        }
        else if (how.IsAccusative && phrase.IsBare)
        {
            bareObjects.Add(phrase);
        }
        else if (how.IsAccusative)
        {
            objects.Add(how.Say(phrase));
        }
        else if (how.IsDative)
        {
            datives.Add(how.Say(phrase));
        }
        else if (how.Kind == GermanComplementKind.Place || role is "occasion" or "venue" or "partners" or "parties" or "adjuncts")
        {
            circumstances.Add(how.Say(phrase));
        }
        else if (role is "recipients" or "destinations")
        {
            goals.Add(how.Say(phrase));
        }
        else
        {
            others.Add(how.Say(phrase));
        }
    }

    // The order is: time, manner, dative, objects with an article, "nicht", circumstances, objects without an article, kind, other phrases, goals, the fixed
    // words of the verb, and the phrases after the fixed words.
    internal string Arrange(GermanFrame frame, string time, string manner, bool isNegated)
    {
        var denial = GermanDenial.Of(isNegated, manner, bareObjects.Count > 0, objects.Count > 0, Otherwise, frame);
        var bare = bareObjects.Select(phrase => denial.IsOfBareObjects ? GermanText.Join(denial.Yet, phrase.In(GermanCase.Accusative, isNegated: true), denial.More) : phrase.In(GermanCase.Accusative)).ToArray();

        // Goals come before the fixed words. If the fixed words have a denial of their own ("keine .."), the goals come after them.
        var (goalsBefore, goalsAfter) = frame.Denied is null ? (goals, new List<string>()) : ([], goals);
        var (bareBefore, bareAfter) = denial.IsAfterBareObjects ? (bare, []) : (Array.Empty<string>(), bare);
        return GermanText.Join([
            time, isNegated ? "" : manner, .. datives, .. objects, .. bareBefore, denial.Early, isNegated ? denial.Manner : "", Jointly, .. circumstances, .. bareAfter,
            denial.IsOfOtherwise ? GermanText.Join(denial.Yet, "k" + Otherwise, denial.More) : Otherwise,
            Kind, .. others, .. goalsBefore,
            denial.IsOfFix ? GermanText.Join(denial.Yet, frame.Denied, denial.More) : frame.Fix,
            .. afterFix, .. goalsAfter, denial.Late,
        ]);
    }

    /// <summary>Returns all phrases, separated by commas.</summary>
    public override string ToString() => string.Join(", ", [.. datives, .. objects, .. circumstances, .. others, .. goals]);
}
