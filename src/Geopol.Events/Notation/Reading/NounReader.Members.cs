namespace Geopol.Events;

/// <summary>Reads alternatives, and members of a group.</summary>
internal sealed partial class NounReader
{
    // Reads alternatives: "Sudan or Egypt". The designations in "KN-23 or KN-24 missiles" aren't read here. They are read as one run.
    private bool ReadAlternatives(NounPhrase phrase, in NounContext context)
    {
        var all = new List<Actor>();
        if (!phrase.IsActor)
        {
            return cursor.Fail(cursor.Position, "'or' joins actors, or types of goods such as 'KN-23 or KN-24'");
        }

        all.Add(PhraseValues.ActorOf(phrase)!);
        while (cursor.Try("or"))
        {
            var at = cursor.Position;
            if (ReadAlone(in context) is not { } next)
            {
                cursor.Position = at;
                MissName(in context);
                return false;
            }

            if (!next.IsActor || PhraseValues.ActorOf(next) is not { } actor)
            {
                return cursor.Fail(at, "'or' joins actors, or types of goods such as 'KN-23 or KN-24'");
            }

            all.Add(actor);
        }

        phrase.OneOf = [.. all];
        (phrase.Mostly, phrase.Maybe, phrase.IsPlural, phrase.End) = (Filler.Actor, Filler.People, false, cursor.Position);
        return true;
    }

    // Reads members: "(especially A and B)".
    private bool ReadEspecially(NounPhrase phrase)
    {
        var before = cursor.Position;
        cursor.Position++;
        if (!cursor.Try("especially"))
        {
            cursor.Position = before;
            return true;
        }

        if (!phrase.IsActor)
        {
            return cursor.Fail(before, "only a group of actors has members");
        }

        if (!TryReadList(NounContext.Alone with { Kind = WordKinds.Actor }, out var members))
        {
            return false;
        }

        if (!cursor.TryMark(')'))
        {
            return cursor.Miss(")");
        }

        var actors = new Actor[members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            if (!members[i].IsActor || PhraseValues.ActorOf(members[i]) is not { } actor)
            {
                return cursor.Fail(members[i].Start, "members of a group are actors");
            }

            actors[i] = actor;
        }

        phrase.Including = new(actors);
        (phrase.Mostly, phrase.Maybe, phrase.End) = (Filler.Actor, Filler.People, cursor.Position);
        return true;
    }
}
