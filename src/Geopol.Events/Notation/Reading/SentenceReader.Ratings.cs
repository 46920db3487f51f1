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
            return IsWord("per") || IsWord("according to") ? Stop(position, $"a comma stands before '{SentenceText.FirstWord(Rest)}'")
                : Peek is '"' or '\u201C' or '\u201D' or '\u201E' ? Stop(position, QuotationMarks)
                : SentenceText.FirstWord(Rest) is "today" or "yesterday" or "tomorrow" or "recently" or "soon" ? Stop(position, "a time is a date: on 2023-09-05, in 2023-09")
                : IsNoun() ? Stop(position, "a name has no place here: the object stands right behind the verb, all else behind a preposition")
                : Stop(position);
        }

        ExpectRating();
        while (!IsAtEnd)
        {
            if (!TryReadRating(ref claim))
            {
                return false;
            }

            if (Peek == '.')
            {
                Step(1);
                ExpectRating();
            }
            else if (!IsAtEnd)
            {
                Expect(".");
                return Stop(position);
            }
        }

        return true;
    }

    private readonly void ExpectRating()
    {
        if (expected is not null && IsAtEnd && position > 0 && text[..position].TrimEnd().EndsWith("."))
        {
            foreach (var what in (ReadOnlySpan<string>)["a source", "Credibility", "Low", "Moderate", "High"])
            {
                Expect(what);
            }
        }
    }

    private bool TryReadRating(ref Claim claim)
    {
        var from = position;
        if (TryWord("Credibility"))
        {
            if (!claim.Credibility.IsAbsent)
            {
                return Stop(from, "a claim has one credibility");
            }

            Expect("a number 1 to 6");
            var word = SentenceText.FirstWord(Rest);
            if (word is not [>= '1' and <= '6'])
            {
                return Stop(position, "a credibility is one digit, 1 to 6");
            }

            claim = claim with { Credibility = Credibility.Parse(word) };
            Step(1);
            return true;
        }

        if (TryLevel(isStart: true, out var level))
        {
            if (claim.Confidence is not null)
            {
                return Stop(from, "a claim has one confidence");
            }

            claim = claim with { Confidence = new() { Level = level } };
            return Require("confidence");
        }

        var at = position;
        if (IsWordAt("confidence", SkipSpaces(position + SentenceText.FirstWord(Rest).Length)))
        {
            return Stop(at, "a confidence is low, moderate or high: Moderate confidence");
        }

        var start = nounCount;
        if (!TryReadNamedAtStart() && !TryReadNoun("a source"))
        {
            return false;
        }

        var isActor = (nouns[start].Kinds & (NounKinds.Actor | NounKinds.Nobody)) != 0;
        var index = isActor ? IndexOf(claim, NounValues.ActorOf(in nouns[start])) : -1;
        nounCount = start;
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

    // "Experts: reliability B": the capital of a sentence.
    private bool TryReadNamedAtStart()
    {
        if (IsWord("An unknown actor"))
        {
            Push(new Noun { At = position, IsNotKnown = true });
            Step("An unknown actor".Length);
            return true;
        }

        var from = position;
        if (IsWord("The"))
        {
            Step("The".Length);
            if (words.Names.Longest(Rest) is { } behind)
            {
                Push(new Noun { At = from, Name = behind });
                Step(behind.Text.Length);
                return true;
            }

            position = from;
        }

        if (!char.IsAsciiLetterUpper(Peek) || words.Names.Longest(Rest) is not null)
        {
            return false;
        }

        Span<char> lowered = stackalloc char[Math.Min(text.Length - position, 100)];
        Rest[..lowered.Length].CopyTo(lowered);
        lowered[0] = char.ToLowerInvariant(lowered[0]);
        if (words.Names.Longest(lowered) is not { } name)
        {
            return false;
        }

        Push(new Noun { At = position, Name = name });
        Step(name.Text.Length);
        return true;
    }

    private bool TryReadRatingOf(int index, ref Claim claim)
    {
        var links = claim.Attribution.AsSpan().ToArray();
        if (TryWord("reliability"))
        {
            Expect("a letter A to F");
            var word = SentenceText.FirstWord(Rest);
            if (word is not [>= 'A' and <= 'F'])
            {
                return Stop(position, "a reliability is one letter, A to F");
            }

            if (!links[index].Reliability.IsAbsent)
            {
                return Stop(position, "a source has one reliability");
            }

            links[index] = links[index] with { Reliability = Reliability.Parse(word) };
            Step(1);
        }
        else if (TryLevel(isStart: false, out var level))
        {
            if (links[index].Confidence is not null)
            {
                return Stop(position, "a source has one confidence");
            }

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

        claim = claim with { Attribution = [.. links] };
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
