namespace Geopol.Events;

/// <summary>A clause before its words are put in order. A main clause has the finite verb in second position, and other clauses have it at the end.</summary>
internal sealed class GermanClause
{
    /// <summary>The subject in the nominative. Empty until it is set, and if a question word is the subject.</summary>
    internal string Subject { get; set; } = "";

    internal bool IsPlural { get; set; }

    /// <summary>Whether the subject is the placeholder "es", as in "es ist unklar". A main clause leaves "es" out if another phrase is first.</summary>
    internal bool IsPlaceholder { get; init; }

    internal bool IsReflexive { get; init; }

    internal bool IsPassive { get; init; }

    internal string Middle { get; set; } = "";

    internal required GermanVerbGroup Group { get; set; }

    internal GermanMood Mood { get; set; }

    /// <summary>The clauses after the verb. Each has its leading comma.</summary>
    internal string After { get; set; } = "";

    /// <summary>The question word: "was" or "worüber". Null if the clause isn't a question.</summary>
    internal string? Question { get; set; }

    /// <summary>Returns the text as a main clause. The front comes before the finite verb. Without a front, the subject comes first.</summary>
    internal string Main(string? front)
    {
        var (finite, end) = Group.Apart(Mood, IsPlural);
        var self = IsReflexive ? "sich" : "";
        return front is null ? GermanText.Join(Subject, finite, self, Middle, end, After)
            : IsPlaceholder ? GermanText.Join(front, finite, Middle, end, After)
            : GermanText.Join(front, finite, self, Subject, Middle, end, After);
    }

    /// <summary>Returns the text as a subordinate clause with its conjunction.</summary>
    internal string Subordinate(string conjunction)
    {
        var verbs = Group.Together(Mood, IsPlural);
        return IsPlaceholder ? GermanText.Join(conjunction, Subject, Middle, verbs, After)
            : GermanText.Join(conjunction, IsReflexive ? "sich" : "", Subject, Middle, verbs, After);
    }

    /// <summary>Returns the text as an infinitive with "zu".</summary>
    internal string WithZu() => GermanText.Join(IsReflexive ? "sich" : "", Middle, Group.ZuInfinitive, After);

    /// <summary>Returns the text as a main clause.</summary>
    public override string ToString() => Main(null);
}
