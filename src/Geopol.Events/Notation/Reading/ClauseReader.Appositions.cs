namespace Geopol.Events;

/// <summary>Reads a phrase between commas after the subject, and results after the clause.</summary>
internal sealed partial class ClauseReader
{
    private static readonly (string Word, CountKind Kind)[] Results =
    [
        ("killing", CountKind.Killed), ("wounding", CountKind.Injured), ("injuring", CountKind.Injured), ("displacing", CountKind.Displaced), ("arresting", CountKind.Arrested),
    ];

    // Reads "Sergei Shoigu, Russia's defence minister, ..." and "Israel's foreign minister, Eli Cohen, ...".
    private bool TryApposition(ref NounPhrase[] subject)
    {
        if (subject is not [var one] || !cursor.TryMark(','))
        {
            return false;
        }

        if (nouns.Read(NounContext.Subject) is not { } other || !cursor.TryMark(','))
        {
            return false;
        }

        if (one.Name is not null && other.Name is null && (other.Mostly & one.Kinds & (Filler.Actor | Filler.People | Filler.Place)) != 0 | (other.Mostly & Filler.People) != 0 | one.Mostly == Filler.Place)
        {
            subject = [one.With(other.Said)];
            return true;
        }

        if (one.Name is null && (one.Kinds & Filler.People) != 0 && other is { Name.Actor.Kind: var kind, Affiliations.IsEmpty: true } && kind == ActorKind.Person)
        {
            subject = [other.With(one.Said)];
            return true;
        }

        return false;
    }

    // Reads results: ", killing 22 people and wounding 30".
    private void TryResults(ClauseState state)
    {
        var start = cursor.Position;
        if (state.Frame.Sort != EventSort.Interaction || !cursor.TryMark(','))
        {
            return;
        }

        do
        {
            if (ResultOf() is not { } count)
            {
                state.Counts.Clear();
                cursor.Position = start;
                return;
            }

            state.Counts.Add(count);
        }
        while (cursor.Try("and"));
    }

    // Returns the position of "dead" in "21 civilians dead". The noun phrase must end before this position, because "dead" is also a noun.
    private int DeadAt()
    {
        var at = cursor.Position;
        while (at < cursor.Count && cursor[at].Kind == TokenKind.Word && cursor.WordAt(at) is not "dead")
        {
            at++;
        }

        return at;
    }

    private Count? ResultOf()
    {
        foreach (var (word, kind) in Results)
        {
            if (cursor.Try(word))
            {
                return nouns.Read(NounContext.Alone) is { Quantity: { } number } whom && whom.IsActor
                    ? new() { Kind = kind, Number = number, Of = whom.HeadText == "people" && whom.Core == "people" ? null : PhraseValues.ActorOf(whom)! with { Number = null } } : null;
            }
        }

        if (cursor.Try("leaving") && nouns.Read(NounContext.Alone with { Limit = DeadAt() }) is { Quantity: { } dead } those && cursor.Try("dead"))
        {
            return new() { Kind = CountKind.Killed, Number = dead, Of = those.Core == "people" ? null : PhraseValues.ActorOf(those)! with { Number = null } };
        }

        return null;
    }
}
