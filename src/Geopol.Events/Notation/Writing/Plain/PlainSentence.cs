namespace Geopol.Events;

/// <summary>
/// Writes a claim if it has only names and common nouns of the lexicon, and if they are at the places of the verb's frame. Such a sentence can't be read as
/// another claim. So the sentence isn't read again. No sentence is written for any other claim.
/// </summary>
internal ref struct PlainSentence
{
    private const int MostChars = 512;

    private readonly Vocabulary words;
    private readonly Span<char> buffer;
    private int length;

    private PlainSentence(Vocabulary words, Span<char> buffer)
    {
        this.words = words;
        this.buffer = buffer;
    }

    /// <summary>Returns the sentence, or null if the claim isn't plain.</summary>
    internal static string? Of(Claim claim, Vocabulary words)
    {
        var sentence = new PlainSentence(words, stackalloc char[MostChars]);
        return claim.Confidence is null && !claim.Credibility.IsKnown && sentence.TryClause(claim.Proposition) && sentence.TryLinks(claim.Attribution) && sentence.length < MostChars ? sentence.buffer[..sentence.length].ToString() : null;
    }

    private bool TryClause(Proposition proposition)
    {
        var parts = new PlainParts(words);
        return IsPlain(proposition) && PlainGroup.Of(proposition) is { Form: not VerbForms.None } group && parts.TryAdd(proposition.Event) && parts.Count > 0
            && PlainVerbs.TryPick(proposition, parts.All[..parts.Count], words, out var verb) && TryWrite(proposition, parts.All[..parts.Count], verb, group);
    }

    private static bool IsPlain(Proposition p) => p is { Likelihood: null, Condition: null, Disposition.IsAbsent: true, Aspect.IsAbsent: true, Evidentiality.IsAbsent: true } && p.Asks.IsEmpty
        && p.Wording is null or { TenseForm: null, Manner: null, Hedge: null, Subject.IsAbsent: true, Prepositions.IsEmpty: true };

    private bool TryWrite(Proposition proposition, scoped Span<PlainPart> parts, VerbEntry verb, PlainGroup group)
    {
        if (!CanBegin(parts))
        {
            return false;
        }

        var isPlural = AppendAt(SlotPlace.Subject, parts);
        buffer[0] = char.ToUpperInvariant(buffer[0]);
        var form = group.FormFor(isPlural);
        group.Append(ref this, isPlural);
        var text = verb.Forms[form];
        Word(text);
        var verbEnd = length;
        for (var place = NextPlace(parts, SlotPlace.Object); place != SlotPlace.None; place = NextPlace(parts, place + 1))
        {
            // A second object could be read as one object together with the first object. A phrase after "of" could belong to the noun before it.
            if (place is > SlotPlace.Object and <= SlotPlace.Of)
            {
                return false;
            }

            Word(SlotPlaces.WordsOf(place));
            AppendAt(place, parts);
        }

        return TryTime(proposition.Event.When) && length < MostChars && IsVerbRead(verb, text, verbEnd, isFinite: form != VerbForms.Participle && !group.IsModal) && AreNamesRead(parts);
    }

    private static bool CanBegin(scoped Span<PlainPart> parts)
    {
        foreach (ref var part in parts)
        {
            if (part.Place == SlotPlace.Subject && !part.CanBegin)
            {
                return false;
            }
        }

        return true;
    }

    // Returns the next place that is filled, beginning with this place.
    private static SlotPlace NextPlace(scoped Span<PlainPart> parts, SlotPlace from)
    {
        var next = SlotPlace.None;
        foreach (ref var part in parts)
        {
            if (part.Place >= from && (next == SlotPlace.None || part.Place < next))
            {
                next = part.Place;
            }
        }

        return next;
    }

    // Writes parts such as "Russia and China". Returns whether they are a plural.
    private bool AppendAt(SlotPlace place, scoped Span<PlainPart> parts)
    {
        var (count, isPlural) = (0, false);
        foreach (ref var part in parts)
        {
            if (part.Place == place)
            {
                Word(count++ > 0 ? "and" : null);
                Word(part.HasArticle ? "the" : null);
                Word(part.Text);
                part.End = length;
                isPlural = count > 1 || part.IsPlural;
            }
        }

        return isPlural;
    }

    /// <summary>Writes a word with a space before it. Writes nothing if the word is null or empty.</summary>
    internal void Word(string? word)
    {
        if (word is { Length: > 0 })
        {
            Add(length > 0 ? " " : "");
            Add(word);
        }
    }

    private void Add(ReadOnlySpan<char> text)
    {
        if (text.Length < MostChars - length)
        {
            text.CopyTo(buffer[length..]);
            length += text.Length;
        }
        else
        {
            length = MostChars;
        }
    }

    // Writes a time: "in 2023", "on 2023-09-05".
    private bool TryTime(EventTime? when)
    {
        if (when is null)
        {
            return true;
        }

        var text = when.Edtf.Text;
        if (!IsDate(text))
        {
            return false;
        }

        Word(text.Length == 10 ? "on" : "in");
        Word(text);
        return true;
    }

    // Returns whether the text is a year, a month or a day. A season isn't a date, although it is written as a month from 21 to 24.
    private static bool IsDate(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or '-'))
            {
                return false;
            }
        }

        return text.Length is 4 or 10 && text[0] != '-' || text.Length == 7 && text[4] == '-' && text[5] <= '1';
    }

    private bool TryLinks(Attribution links)
    {
        for (var i = links.Count - 1; i >= 0; i--)
        {
            Add(i == links.Count - 1 ? ", per" : " via");
            if (!TryLink(links[i]))
            {
                return false;
            }
        }

        return links.Count <= ClaimReader.MostLinks;
    }

    private bool TryLink(AttributionLink link)
    {
        var sources = new PlainParts(words);
        if (!LinkWriter.IsPlain(link) || link is not { Confidence: null, Reliability.IsKnown: false, Marks.IsEmpty: true, Sources: [{ OtherNames.IsEmpty: true }, ..] }
            || !sources.TryAdd(FrameRole.None, link.Sources) || ActOf(in sources.All[0]) != link.Act || link.Act.IsAbsent)
        {
            return false;
        }

        AppendAt(SlotPlace.None, sources.All[..sources.Count]);
        return length < MostChars && AreNamesRead(sources.All[..sources.Count]);
    }

    // Returns the act that ", per" means for a source. The act is absent if the name alone doesn't determine it.
    private static SpeechAct ActOf(in PlainPart source) => !source.Act.IsAbsent || source.Name!.Actor!.Kind.IsAbsent ? source.Act : source.Name.Actor.Kind == ActorKind.MediaOutlet ? SpeechAct.Report : SpeechAct.Say;

    // Returns whether the text can only be read as this verb. Then no other verb has this form, and no longer verb begins at this place.
    private readonly bool IsVerbRead(VerbEntry verb, string text, int end, bool isFinite)
    {
        var word = words.Find(Tokens.FirstWord(text))!;
        foreach (var form in word.Verbs)
        {
            if (form.Text.Length > text.Length ? buffer[(end - text.Length)..length].StartsWith(form.Text) : form.Text == text && (form.Verb != verb || isFinite && (form.Forms & (VerbForms.Base | VerbForms.Third | VerbForms.Past)) is not (VerbForms.Base or VerbForms.Third or VerbForms.Past)))
            {
                return false;
            }
        }

        return word is { Stances.Length: 0, Acts.Length: 0, Adverbs.Length: 0 } && !HasVerbAfter(text);
    }

    // In "fires tear gas at", the word "fires" could be read as the subject and "tear" as the verb.
    private readonly bool HasVerbAfter(string text)
    {
        for (var at = Tokens.FirstWord(text).Length + 1; at < text.Length; at += Tokens.FirstWord(text.AsSpan(at)).Length + 1)
        {
            if (words.Find(Tokens.FirstWord(text.AsSpan(at))) is { Verbs.Length: > 0 })
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool AreNamesRead(scoped Span<PlainPart> parts)
    {
        foreach (ref var part in parts)
        {
            if (part.End > 0 && part.IsLongerHere(buffer[(part.End - part.Text.Length)..length]))
            {
                return false;
            }
        }

        return true;
    }
}
