namespace Geopol.Events;

/// <summary>Sentences behind the claim's own: ratings and confidence, never in one sentence with a likelihood (ICD 203).</summary>
internal ref partial struct SentenceReader
{
    private bool TryReadRatings(ref Claim claim)
    {
        if (Peek == '.')
        {
            Step(1);
        }
        else if (!IsAtEnd)
        {
            Expect(".");
            return Stop(position);
        }

        while (!IsAtEnd)
        {
            if (!TryReadRating(ref claim))
            {
                return false;
            }

            if (Peek == '.')
            {
                Step(1);
            }
            else if (!IsAtEnd)
            {
                Expect(".");
                return Stop(position);
            }
        }

        return true;
    }

    private bool TryReadRating(ref Claim claim)
    {
        if (TryWord("Credibility"))
        {
            var word = SentenceText.FirstWord(Rest);
            if (word is not [>= '1' and <= '6'])
            {
                return Stop(position, "a credibility is 1 to 6");
            }

            claim = claim with { Credibility = Credibility.Parse(word) };
            Step(1);
            return true;
        }

        if (TryLevel(isStart: true, out var level))
        {
            claim = claim with { Confidence = new() { Level = level } };
            return Require("confidence");
        }

        var at = position;
        var start = nounCount;
        if (!TryReadNoun("a source"))
        {
            return false;
        }

        var source = NounValues.ActorOf(in nouns[start]);
        nounCount = start;
        var index = IndexOf(claim, source);
        if (index < 0)
        {
            return Stop(at, "a rating names one of the sources of the sentence");
        }

        if (Peek != ':')
        {
            Expect(":");
            return Stop(position);
        }

        Step(1);
        return TryReadRatingOf(index, ref claim);
    }

    private bool TryReadRatingOf(int index, ref Claim claim)
    {
        var links = claim.Attribution.AsSpan().ToArray();
        if (TryWord("reliability"))
        {
            var word = SentenceText.FirstWord(Rest);
            if (word is not [>= 'A' and <= 'F'])
            {
                return Stop(position, "a reliability is A to F");
            }

            links[index] = links[index] with { Reliability = Reliability.Parse(word) };
            Step(1);
        }
        else if (TryLevel(isStart: false, out var level))
        {
            links[index] = links[index] with { Confidence = new() { Level = level } };
            if (!Require("confidence"))
            {
                return false;
            }
        }
        else
        {
            return Stop(position);
        }

        claim = claim with { Attribution = new(links) };
        return true;
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

    private bool TryLevel(bool isStart, out ConfidenceLevel level)
    {
        foreach (var known in (ReadOnlySpan<ConfidenceLevel>)[ConfidenceLevel.Low, ConfidenceLevel.Moderate, ConfidenceLevel.High])
        {
            var word = isStart ? $"{char.ToUpperInvariant(known.Text[0])}{known.Text[1..]}" : known.Text;
            if (TryWord(word))
            {
                level = known;
                return true;
            }
        }

        level = default;
        return false;
    }
}
