namespace Geopol.Events;

/// <summary>Reads clauses that say that an event is possible, expected or likely.</summary>
internal sealed partial class ClauseReader
{
    private static readonly PhraseSet Expectations = new([.. StanceWords.ChancesOfBe, "expected"]);

    // Reads "a Chinese invasion of Taiwan is unlikely before 2027" as "take place" with a likelihood.
    private bool TryExpected(NounPhrase[] subject, in FrontedPhrase before, out Proposition proposition)
    {
        proposition = null!;
        if (subject is not [{ Head.IsEvent: true }])
        {
            return false;
        }

        var start = cursor.Position;
        if (!cursor.Skip(subject[0].IsPlural == true ? "are" : "is") || ExpectedIs() is not { } group || cursor.Words.Verb("take place") is not { } verb)
        {
            return cursor.Back(start);
        }

        group.At = start;
        var state = NextState();
        state.Begin(in group, verb, verb.Frames[0], subject, in before);
        state.Behind = cursor.Position;
        var isRead = TryRest(state) && TryEnd(state) && ClauseBuilder.TryBuild(state, cursor, out proposition);
        statesUsed--;
        return isRead || cursor.Back(start);
    }

    private VerbGroup? ExpectedIs()
    {
        var group = new VerbGroup { Modality = Modality.Asserted, Tense = Tense.Future, IsNegated = cursor.Try("not") };
        if (cursor.Skip("possible"))
        {
            group.Modality = Modality.Possible;
        }
        else if (cursor.TryAny(Expectations) is { } chance)
        {
            (group.Modality, group.Likelihood) = (Modality.Estimated, Likelihood.OfWord(VerbGroupReader.WithoutArticle(chance)));
        }
        else
        {
            return null;
        }

        return group.IsNegated || cursor.Is("to") || cursor.Is("that") ? null : group;
    }
}
