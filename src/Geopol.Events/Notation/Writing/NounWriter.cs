namespace Geopol.Events;

/// <summary>Writes names, goods, places and words so that they are read in the same role.</summary>
/// <param name="words">The vocabulary.</param>
/// <param name="style">How states are named.</param>
/// <param name="keepsNames">
/// Whether a known name is written without brackets at the levels of care at which everything else is in brackets. In brackets, the name would lose its identifier.
/// </param>
internal sealed class NounWriter(Vocabulary words, SentenceStyle style, bool keepsNames = false)
{
    /// <summary>Writes a part. Returns null and writes nothing if no text is read as the part.</summary>
    internal NounPhrase? Write(Line line, in Part part, FrameSlot? slot, FrameRole role, in NounContext context, Care care)
    {
        if (KnownName(part, care) is { } name && TryKnown(part, name, slot, role) is { } known)
        {
            line.Words(name.Printed);
            return known;
        }

        (string Text, NounPhrase Phrase)? partly = null;
        (string Text, NounPhrase Phrase)? whole = null;
        foreach (var text in TextsOf(part, care))
        {
            if (whole is not null && text.Contains('[', StringComparison.Ordinal))
            {
                break;
            }

            if (WrittenPhrase.Of(text, in context, words) is not { } phrase || care >= Care.Closed && IsOpen(phrase) || !WrittenPhrase.Says(phrase, part, slot, role, out var isWhole))
            {
                continue;
            }

            if (isWhole && !IsBare(phrase, text))
            {
                line.Words(text);
                return phrase;
            }

            partly = isWhole && whole is null ? whole = (text, phrase) : partly ?? (text, phrase);
        }

        line.Words(partly?.Text);
        return partly?.Phrase;
    }

    /// <summary>Writes actors with "and" between them. Returns null and writes nothing if an actor can't be written.</summary>
    internal NounPhrase[]? WriteActors(Line line, EquatableArray<Actor> actors, Care care, in NounContext context) =>
        WriteList(line, [.. actors.Select(static actor => new Part(PartKind.Actor, actor))], null, FrameRole.None, in context, care);

    /// <summary>
    /// Writes a list. Returns null and writes nothing if a part can't be written. From <see cref="Care.Tagged"/> on, only the first part must be written.
    /// </summary>
    internal NounPhrase[]? WriteList(Line line, Part[] parts, FrameSlot? slot, FrameRole role, in NounContext context, Care care)
    {
        var before = line.Length;
        var phrases = new List<NounPhrase>();
        for (var i = 0; i < parts.Length; i++)
        {
            var separator = line.Length;
            Separate(line, parts, i);
            if (Write(line, parts[i], slot, role, in context, care) is not { } phrase)
            {
                line.Cut(separator);
                if (i == 0 || care < Care.Tagged)
                {
                    line.Cut(before);
                    return null;
                }

                continue;
            }

            phrases.Add(phrase);
        }

        return [.. phrases];
    }

    // Writes a comma or "and" before a part. "Serbia, and Montenegro" are two states. Without the comma, they would be read as the state with the name "Serbia
    // and Montenegro".
    private void Separate(Line line, Part[] parts, int index)
    {
        if (index == 0)
        {
            return;
        }

        if (index < parts.Length - 1)
        {
            line.Add(",");
            return;
        }

        var isOneName = parts[index - 1].Value is Actor before && parts[index].Value is Actor next && words.Name($"{ActorTexts.TextOf(before)} and {ActorTexts.TextOf(next)}") is not null;
        line.Add(isOneName ? "," : "");
        line.Words("and");
    }

    private NameEntry? KnownName(in Part part, Care care)
    {
        if (care >= Care.Tagged && !keepsNames || part.Value is not Actor { OneOf.IsEmpty: true, Including.IsEmpty: true } actor)
        {
            return null;
        }

        if (style == SentenceStyle.Codes && actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code && words.Name(code) is { } coded && coded.Actor?.Kind == actor.Kind)
        {
            return coded;
        }

        return (ActorTexts.AliasOf(actor, words) ?? words.Name(ActorTexts.TextOf(actor) ?? "")) is { } name && actor.Equals(name.Actor) ? name : null;
    }

    private static NounPhrase? TryKnown(in Part part, NameEntry name, FrameSlot? slot, FrameRole role)
    {
        var phrase = new NounPhrase { Name = name, HeadText = name.Text, Mostly = name.Mostly, Maybe = name.Maybe, IsPlural = name.IsPlural };
        if (slot is null)
        {
            return (phrase.Kinds & Filler.Actor) != 0 ? phrase : null;
        }

        var (filler, its) = slot.For(name.Mostly, name.Maybe);
        return its == role && (part.Kind == PartKind.Actor || filler is Filler.Actor or Filler.People) ? phrase : null;
    }

    private IEnumerable<string> TextsOf(Part part, Care care) => part.Value switch
    {
        Actor actor => ActorTexts.Of(actor, care, words),
        Goods goods => GoodsTexts.Of(goods, care, words),
        Place place => WordTexts.Of(place, care, words),
        Agreement agreement => WordTexts.Of(agreement, care),
        string text => WordTexts.Of(text, care, words),
        _ => [],
    };

    // Returns whether a noun has no article although it needs one: "boat".
    private static bool IsBare(NounPhrase phrase, string text) => phrase is { Determiner: Determiner.None, Quantity: null, Free: null, Name: null, Head.IsDefinite: true } || phrase is { Determiner: Determiner.None, Quantity: null, Free: null, Name: null, Of: null, IsPlural: false, Head: { IsMass: false, IsPluralOnly: false, Plural: not null } } && !text.Contains("'s ", StringComparison.Ordinal) && text[0] != '[';

    // Returns whether the words after a common noun could be read as its complement.
    private static bool IsOpen(NounPhrase phrase) => phrase is { Free: null, Name: null, Head: not null } && phrase.Complements.Length > 0;
}
