namespace Geopol.Events;

/// <summary>A verb before another verb: plans to, began to, stopped ...-ing.</summary>
internal sealed class StanceVerb
{
    internal required Conjugation Forms { get; init; }

    /// <summary>Whether the verb takes "to" and a base form.</summary>
    internal bool TakesTo { get; init; }

    /// <summary>Whether the verb takes a gerund.</summary>
    internal bool TakesIng { get; init; }

    internal Disposition Disposition { get; init; }

    internal Aspect Aspect { get; init; }

    internal bool IsNegated { get; init; }

    internal bool IsMain { get; init; }

    internal string Lemma => Forms.Base;

    internal static StanceVerb Decode(int at)
    {
        var flags = LexiconImage.One(at + 21);
        return new()
        {
            Forms = VerbEntry.ConjugationAt(at, LexiconImage.TextOf(at)!),
            Disposition = LexiconImage.Code<Disposition>(at + 15),
            Aspect = LexiconImage.Code<Aspect>(at + 18),
            IsMain = (flags & 1) != 0,
            TakesTo = (flags & 2) != 0,
            TakesIng = (flags & 4) != 0,
            IsNegated = (flags & 8) != 0,
        };
    }
}
