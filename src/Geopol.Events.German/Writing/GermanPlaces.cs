namespace Geopol.Events;

/// <summary>What stands in the middle of a German clause, and in which order.</summary>
internal sealed class GermanPlaces
{
    private readonly List<string> datives = [];
    private readonly List<string> objects = [];
    private readonly List<GermanPhrase> bareObjects = [];
    private readonly List<string> circumstances = [];
    private readonly List<string> others = [];
    private readonly List<string> goals = [];
    private readonly List<string> behindFix = [];

    internal bool IsSubjectPlural { get; init; }

    /// <summary>Whether those are told with whom it is done.</summary>
    internal bool HasOthers { get; private set; }

    /// <summary>"miteinander"; null where it isn't done jointly.</summary>
    internal string? Jointly { get; set; }

    /// <summary>"als Bezahlung".</summary>
    internal string? Kind { get; set; }

    /// <summary>What stands for an object that isn't said.</summary>
    internal string? Otherwise { get; set; }

    internal void Put(string role, GermanComplement how, GermanPhrase phrase, bool isBehindFix)
    {
        HasOthers |= role is "parties" or "partners" or "opponents" or "host";
        if (how.Preposition == "wegen" || role is "onBehalfOf" or "financedBy" or "grounds")
        {
            circumstances.Add(how.Say(phrase));
        }
        else if (isBehindFix && !how.IsDative)
        {
            behindFix.Add(how.Say(phrase));
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

    // Time, manner, whom, what (known), nicht, where, what (new), the rest, to whom or where, what belongs to the verb, what belongs to that.
    internal string Arrange(GermanFrame frame, string time, string manner, bool isNegated)
    {
        var isNoMore = isNegated && manner == "mehr";
        var isNotYet = isNegated && manner == "noch";
        var isNever = isNegated && manner == "nie";
        manner = isNoMore || isNotYet || isNever ? "" : manner;
        var isBareDenied = isNegated && !isNever && manner.Length == 0 && bareObjects.Count > 0;
        var isOtherwiseDenied = isNegated && !isNever && !isBareDenied && Otherwise is not null && Otherwise.StartsWith("ein", StringComparison.Ordinal);
        var isFixDenied = isNegated && !isNever && !isBareDenied && !isOtherwiseDenied && frame.Denied is not null && objects.Count == 0;
        var isLeft = isNegated && !isBareDenied && !isOtherwiseDenied && !isFixDenied;
        var isAtEnd = isLeft && frame.Fix is ['d', 'e' or 'i' or 'a', _, ' ', ..];

        // "zog Truppen auf die Krim zurück": a noun that goes with the verb comes before the goal.
        var isNoun = frame.Denied is not null;
        var (yet, more) = (isNotYet ? "noch" : "", isNoMore ? "mehr" : "");
        var bare = bareObjects.Select(phrase => GermanText.Join(isBareDenied ? yet : "", phrase.In(GermanCase.Accusative, isBareDenied), isBareDenied ? more : ""));
        var nicht = isNever ? "nie" : GermanText.Join(yet, "nicht", more);
        return GermanText.Join([
            time, isNegated ? "" : manner, .. datives, .. objects,
            .. isLeft && !isNever && bareObjects.Count > 0 ? bare : [],
            isLeft && !isAtEnd ? nicht : "", isNegated ? manner : "", Jointly,
            .. circumstances,
            .. isLeft && !isNever && bareObjects.Count > 0 ? [] : bare,
            isOtherwiseDenied ? GermanText.Join(yet, "k" + Otherwise, more) : Otherwise,
            Kind, .. others, .. isNoun ? [] : goals,
            isFixDenied ? GermanText.Join(yet, frame.Denied, more) : frame.Fix,
            .. behindFix, .. isNoun ? goals : [],
            isAtEnd ? nicht : "",
        ]);
    }

    /// <summary>How many things stand there.</summary>
    public override string ToString() => string.Join(", ", [.. datives, .. objects, .. circumstances, .. others, .. goals]);
}
