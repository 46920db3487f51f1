namespace Geopol.Events;

/// <summary>What the clause of an event says, before its words are in order.</summary>
internal sealed class GermanPlan
{
    internal required GermanFrame Frame { get; init; }

    internal GermanPhrase? Subject { get; set; }

    internal string SubjectRole { get; set; } = "";

    internal List<GermanFiller> Fillers { get; } = [];

    /// <summary>"als Geschenk", "telefonisch".</summary>
    internal string? Kind { get; set; }

    /// <summary>What points to a clause behind the verb: "dazu".</summary>
    internal string Pointer { get; set; } = "";

    /// <summary>Clauses behind the verb, each with its comma.</summary>
    internal string Behind { get; set; } = "";

    /// <summary>What stands for an object that isn't said.</summary>
    internal string? Otherwise { get; set; }

    internal void Add(string role, GermanPhrase phrase, GermanComplement how)
    {
        var isOwn = Frame.TryFind(role, out var own, out var isBehindFix);
        Fillers.Add(new(role, phrase, isOwn && own is not null ? own : how, isOwn && isBehindFix));
    }

    /// <summary>The frame's verb.</summary>
    public override string ToString() => Frame.ToString();
}
