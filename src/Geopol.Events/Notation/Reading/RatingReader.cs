namespace Geopol.Events;

/// <summary>Reads the ratings after the sentence: "FT: reliability B. Credibility 2. Moderate confidence."</summary>
internal static class RatingReader
{
    private static readonly PhraseSet CapitalLevels = new("Low", "Moderate", "High");
    private static readonly PhraseSet Levels = new("low", "moderate", "high");

    /// <summary>Reads the ratings up to the end of the text, and sets them in the claim. Returns false, with a fault, if a rating is malformed.</summary>
    internal static bool TryRead(Cursor cursor, NounReader nouns, ref Claim claim)
    {
        while (!cursor.IsAtEnd)
        {
            if (!cursor.TryMark('.'))
            {
                return cursor.Miss(".");
            }

            if ((!cursor.IsAtEnd || cursor.IsListing) && !TryOne(cursor, nouns, ref claim))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryOne(Cursor cursor, NounReader nouns, ref Claim claim)
    {
        var start = cursor.Position;
        if (cursor.Try("Credibility") || cursor.Skip("credibility"))
        {
            cursor.List(WordKinds.Credibility);
            if (!claim.Credibility.IsAbsent || cursor.Word is not [>= '1' and <= '6'])
            {
                return cursor.Fail(cursor.Position, claim.Credibility.IsAbsent ? "a credibility is one digit, 1 to 6" : "a claim has one credibility");
            }

            claim = claim with { Credibility = Credibility.Parse(cursor.Word) };
            cursor.Position++;
            return true;
        }

        if (TryLevel(cursor, CapitalLevels, out var level))
        {
            if (claim.Confidence is not null)
            {
                return cursor.Fail(start, "a claim has one confidence");
            }

            claim = claim with { Confidence = new() { Level = level } };
            return true;
        }

        if (nouns.Read(NounContext.Source) is not { } source)
        {
            return false;
        }

        if (source.HeadText == "confidence")
        {
            return cursor.Fail(start, "a confidence is low, moderate or high: 'Moderate confidence.'");
        }

        if (!cursor.TryMark(':'))
        {
            return cursor.Miss(":");
        }

        var index = IndexOf(claim, source.IsActor ? PhraseValues.ActorOf(source) : null);
        return index < 0 ? cursor.Fail(start, "a rating names one of the sources of the sentence") : TryRate(cursor, index, ref claim);
    }

    private static bool TryRate(Cursor cursor, int index, ref Claim claim)
    {
        var links = claim.Attribution.AsSpan().ToArray();
        if (cursor.Try("reliability"))
        {
            cursor.List(WordKinds.Reliability);
            if (cursor.Word is not [>= 'A' and <= 'F'] || !links[index].Reliability.IsAbsent)
            {
                return cursor.Fail(cursor.Position, links[index].Reliability.IsAbsent ? "a reliability is one letter, A to F" : "a source has one reliability");
            }

            links[index] = links[index] with { Reliability = Reliability.Parse(cursor.Word) };
            cursor.Position++;
        }
        else if (TryLevel(cursor, Levels, out var level))
        {
            if (links[index].Confidence is not null)
            {
                return cursor.Fail(cursor.Position, "a source has one confidence");
            }

            links[index] = links[index] with { Confidence = new() { Level = level } };
        }
        else
        {
            return cursor.Miss();
        }

        claim = claim with { Attribution = [.. links] };
        return true;
    }

    private static bool TryLevel(Cursor cursor, PhraseSet levels, out ConfidenceLevel level)
    {
        var start = cursor.Position;
        var said = cursor.TryAny(levels, isListed: true) ?? cursor.TryAny(Levels);
        level = said is not null && cursor.Need("confidence") ? ConfidenceLevel.Parse(said.ToLowerInvariant()) : default;
        return !level.IsAbsent || cursor.Back(start);
    }

    private static int IndexOf(Claim claim, Actor? source)
    {
        for (var i = 0; i < claim.Attribution.Count; i++)
        {
            if (claim.Attribution[i].Sources is [var first, ..] && first == source)
            {
                return i;
            }
        }

        return -1;
    }
}
