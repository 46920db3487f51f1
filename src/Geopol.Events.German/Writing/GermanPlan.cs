namespace Geopol.Events;

/// <summary>The parts of an event's clause before they are put in order.</summary>
internal sealed class GermanPlan
{
    internal required GermanFrame Frame { get; init; }

    internal GermanPhrase? Subject { get; set; }

    internal string SubjectRole { get; set; } = "";

    internal List<GermanFiller> Fillers { get; } = [];

    /// <summary>The words for the kind or mode of the event: "als Geschenk", "telefonisch".</summary>
    internal string? Kind { get; set; }

    /// <summary>The word that points to a clause after the verb: "dazu".</summary>
    internal string Pointer { get; set; } = "";

    /// <summary>The clauses after the verb. Each has its leading comma.</summary>
    internal string After { get; set; } = "";

    /// <summary>The word that replaces a missing object: "etwas".</summary>
    internal string? Otherwise { get; set; }

    /// <summary>Adds a phrase. It gets the form that the frame gives for the role. If the frame gives none, it gets the given form.</summary>
    internal void Add(string role, GermanPhrase phrase, GermanComplement how)
    {
        var isOwn = Frame.TryFind(role, out var own, out var isAfterFix);
        Fillers.Add(new(role, phrase, isOwn && own is not null ? own : how, isOwn && isAfterFix));
    }

    /// <summary>Returns the verb of the frame.</summary>
    public override string ToString() => Frame.ToString();
}
