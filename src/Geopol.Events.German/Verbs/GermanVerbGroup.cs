namespace Geopol.Events;

/// <summary>The verbs of a predicate: "könnte .. verkauft haben". The head is the verb that becomes finite.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed record GermanVerbGroup
{
    private GermanVerbGroup(GermanVerb head) => Head = head;

    internal GermanVerb Head { get; private init; }

    /// <summary>The verbs at the end of a main clause, without the separable prefix of the head.</summary>
    internal string Tail { get; private init; } = "";

    internal string Infinitive { get; private init; } = "";

    internal string ZuInfinitive { get; private init; } = "";

    internal string Participle { get; private init; } = "";

    internal bool WithSein { get; private init; }

    // Whether two infinitives end the clause, as in "habe verkaufen wollen". In a subordinate clause, the head comes before both.
    private bool IsDouble { get; init; }

    internal static GermanVerbGroup Of(GermanVerb verb) => new(verb)
    {
        Infinitive = verb.Infinitive, ZuInfinitive = verb.ZuInfinitive, Participle = verb.Participle, WithSein = verb.WithSein,
    };

    internal static GermanVerbGroup Passive(GermanVerb verb) => new(GermanVerbs.Werden)
    {
        Tail = verb.Participle, Infinitive = verb.Participle + " werden", ZuInfinitive = verb.Participle + " zu werden", Participle = verb.Participle + " worden", WithSein = true,
    };

    internal static GermanVerbGroup Modal(GermanVerb modal, GermanVerbGroup inner) => new(modal)
    {
        Tail = inner.Infinitive, Infinitive = $"{inner.Infinitive} {modal.Infinitive}", ZuInfinitive = $"{inner.Infinitive} zu {modal.Infinitive}",
        Participle = $"{inner.Infinitive} {modal.Infinitive}",
    };

    internal static GermanVerbGroup Perfect(GermanVerbGroup inner)
    {
        var head = inner.WithSein ? GermanVerbs.Sein : GermanVerbs.Haben;
        return new(head)
        {
            Tail = inner.Participle, Infinitive = $"{inner.Participle} {head.Infinitive}", ZuInfinitive = $"{inner.Participle} {head.ZuInfinitive}",
            Participle = $"{inner.Participle} {head.Participle}", WithSein = inner.WithSein, IsDouble = inner.Head.IsModal,
        };
    }

    internal static GermanVerbGroup Future(GermanVerbGroup inner) => inner with { Head = GermanVerbs.Werden, Tail = inner.Infinitive, IsDouble = inner.Tail.Length > 0 && inner.Head.IsModal };

    /// <summary>Returns the two parts of the predicate in a main clause: the finite verb, and the verbs at the end.</summary>
    internal (string Finite, string End) Apart(GermanMood mood, bool isPlural) => Head.Finite(mood, isPlural) is { } finite
        ? (finite, GermanText.Join(Tail, Head.Apart))
        : (GermanVerbs.Werden.Finite(GermanMood.Would, isPlural)!, Infinitive);

    /// <summary>Returns the complete predicate as it is written at the end of a subordinate clause.</summary>
    internal string Together(GermanMood mood, bool isPlural)
    {
        if (Head.Finite(mood, isPlural) is not { } finite)
        {
            return $"{Infinitive} {GermanVerbs.Werden.Finite(GermanMood.Would, isPlural)}";
        }

        finite = Head.Prefix + finite;
        return IsDouble ? GermanText.Join(finite, Tail) : GermanText.Join(Tail, finite);
    }

    /// <summary>Returns the infinitive.</summary>
    public override string ToString() => Infinitive;
}
