namespace Geopol.Events;

/// <summary>What stands in the middle of a German clause, and in which order.</summary>
internal sealed class GermanPlaces
{
    private readonly List<string> datives = [];
    private readonly List<string> objects = [];
    private readonly List<GermanPhrase> bareObjects = [];
    private readonly List<string> circumstances = [];
    private readonly List<string> others = [];
    private readonly List<string> behindFix = [];

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
        HasOthers |= role is "participants" or "parties" or "recipients";
        if (how.Preposition == "wegen" || role is "on-behalf-of" or "financed-by")
        {
            circumstances.Add(how.Say(phrase));
        }
        else if (isBehindFix)
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
        else if (how.Kind == GermanComplementKind.Place || role is "occasion" or "venue" or "participants" or "parties")
        {
            circumstances.Add(how.Say(phrase));
        }
        else
        {
            others.Add(how.Say(phrase));
        }
    }

    // Time, manner, whom, what (known), nicht, where, what (new), the rest, what belongs to the verb, what belongs to that.
    internal string Arrange(GermanFrame frame, string time, string manner, bool isNegated)
    {
        var isBareDenied = isNegated && manner.Length == 0 && bareObjects.Count > 0;
        var isOtherwiseDenied = isNegated && !isBareDenied && Otherwise is not null && Otherwise.StartsWith("ein", StringComparison.Ordinal);
        var isFixDenied = isNegated && !isBareDenied && !isOtherwiseDenied && frame.Denied is not null && objects.Count == 0;
        var isLeft = isNegated && !isBareDenied && !isOtherwiseDenied && !isFixDenied;
        var isAtEnd = isLeft && frame.Fix is ['d', 'e' or 'i' or 'a', _, ' ', ..];
        var bare = bareObjects.Select(phrase => phrase.In(GermanCase.Accusative, isBareDenied));
        var nicht = isLeft && !isAtEnd ? "nicht" : "";
        return GermanText.Join([
            time, isNegated ? "" : manner, .. datives, .. objects,
            .. isLeft && bareObjects.Count > 0 ? bare : [],
            nicht, isNegated ? manner : "", Jointly,
            .. circumstances,
            .. isLeft && bareObjects.Count > 0 ? [] : bare,
            isOtherwiseDenied ? "k" + Otherwise : Otherwise,
            Kind, .. others,
            isFixDenied ? frame.Denied : frame.Fix,
            .. behindFix,
            isAtEnd ? "nicht" : "",
        ]);
    }

    /// <summary>How many things stand there.</summary>
    public override string ToString() => string.Join(", ", [.. datives, .. objects, .. circumstances, .. others]);
}
