namespace Geopol.Events;

/// <summary>A clause before its words are in order: main clauses have the finite verb second, others last.</summary>
internal sealed class GermanClause
{
    /// <summary>The nominative; empty before one is set, and where a question word is the subject.</summary>
    internal string Subject { get; set; } = "";

    internal bool IsPlural { get; set; }

    /// <summary>"es" of "es ist unklar", which nothing else before the verb bears.</summary>
    internal bool IsPlaceholder { get; init; }

    internal bool IsReflexive { get; init; }

    internal bool IsPassive { get; init; }

    internal string Middle { get; set; } = "";

    internal required GermanVerbGroup Group { get; set; }

    internal GermanMood Mood { get; set; }

    /// <summary>Clauses after the verb, with the comma before them.</summary>
    internal string After { get; set; } = "";

    /// <summary>The word that asks: "was", "worüber"; null in what isn't a question.</summary>
    internal string? Question { get; set; }

    /// <summary>As a main clause: after the front, or with the subject first where there is no front.</summary>
    internal string Main(string? front)
    {
        var (finite, end) = Group.Apart(Mood, IsPlural);
        var self = IsReflexive ? "sich" : "";
        return front is null ? GermanText.Join(Subject, finite, self, Middle, end, After)
            : IsPlaceholder ? GermanText.Join(front, finite, Middle, end, After)
            : GermanText.Join(front, finite, self, Subject, Middle, end, After);
    }

    /// <summary>As a subordinate clause after its conjunction.</summary>
    internal string Subordinate(string conjunction)
    {
        var verbs = Group.Together(Mood, IsPlural);
        return IsPlaceholder ? GermanText.Join(conjunction, Subject, Middle, verbs, After)
            : GermanText.Join(conjunction, IsReflexive ? "sich" : "", Subject, Middle, verbs, After);
    }

    /// <summary>As an infinitive with "zu".</summary>
    internal string WithZu() => GermanText.Join(IsReflexive ? "sich" : "", Middle, Group.ZuInfinitive, After);

    /// <summary>As a main clause.</summary>
    public override string ToString() => Main(null);
}
