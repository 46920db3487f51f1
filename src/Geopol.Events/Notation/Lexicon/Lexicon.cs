using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>
/// The words of the notation: verbs with their forms, the event each makes and the roles beside it; names of persons, groups,
/// places, goods and matters. States, bodies and media come from an <see cref="ActorRegistry"/>.
/// </summary>
/// <remarks>
/// Immutable and thread safe. It is data: what is built in stands in text files (docs/reference/lexicon.md), and
/// <see cref="With"/> reads lines of the same form.
/// </remarks>
public sealed class Lexicon
{
    private readonly FrozenDictionary<LexiconPart, string[]> texts;

    private Lexicon(FrozenDictionary<LexiconPart, string[]> texts)
    {
        this.texts = texts;
        Verbs = [.. Verb(LexiconPart.TransferVerbs, EventSort.Transfer), .. Verb(LexiconPart.MeetingVerbs, EventSort.Meeting),
            .. Verb(LexiconPart.AgreementVerbs, EventSort.Agreement), .. Verb(LexiconPart.WarningVerbs, EventSort.Warning),
            .. Verb(LexiconPart.InteractionVerbs, EventSort.Interaction)];
        // The first of a stance or an act is the one that is printed where no other is told.
        var stances = new HashSet<string>();
        Controls = [.. Lines(LexiconPart.ControlVerbs).Select(line => ControlReader.Control(line, stances.Add(line["disposition"] ?? "")))];
        var acts = new HashSet<string>();
        Acts = [.. Lines(LexiconPart.Acts).Select(line => ControlReader.Act(line, acts.Add(line.Said is [var act, ..] ? act : "")))];
        Names = [.. new[] { LexiconPart.Groups, LexiconPart.People, LexiconPart.Organisations, LexiconPart.Places, LexiconPart.Occasions, LexiconPart.Matters, LexiconPart.Goods }
            .SelectMany(part => Lines(part).Select(line => NameReader.Read(part, line)))];
        Abbreviations = [.. Lines(LexiconPart.Abbreviations).Select(static line => (string.Join(' ', line.Words), string.Join(' ', line.Said).Replace('_', ' ')))];
        Modifiers = Words(LexiconPart.Modifiers);
        Manners = Words(LexiconPart.Manners);
        Titles = Words(LexiconPart.Titles);
    }

    /// <summary>What is built in.</summary>
    public static Lexicon Default { get; } = new(LexiconFiles.Read());

    internal LexiconVerb[] Verbs { get; }

    internal ControlVerb[] Controls { get; }

    internal ActVerb[] Acts { get; }

    internal LexiconName[] Names { get; }

    internal (string Short, string Full)[] Abbreviations { get; }

    internal FrozenSet<string> Modifiers { get; }

    internal FrozenSet<string> Manners { get; }

    internal FrozenSet<string> Titles { get; }

    /// <summary>The same lexicon and these lines; a later line of a verb or name goes before an earlier.</summary>
    /// <param name="part">What the lines are.</param>
    /// <param name="lines">The lines, each of the form of its part; empty ones and those that begin with # say nothing.</param>
    /// <exception cref="FormatException">A line isn't of the form of its part.</exception>
    public Lexicon With(LexiconPart part, string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentOutOfRangeException.ThrowIfEqual(Enum.IsDefined(part), false, nameof(part));
        return new(texts.Where(pair => pair.Key != part)
            .Append(new(part, [.. texts.GetValueOrDefault(part, []), lines])).ToFrozenDictionary());
    }

    private IEnumerable<LexiconLine> Lines(LexiconPart part) => texts.GetValueOrDefault(part, []).SelectMany(LexiconLine.Read);

    private IEnumerable<LexiconVerb> Verb(LexiconPart part, EventSort sort) => Lines(part).Select(line => VerbReader.Read(sort, line));

    private FrozenSet<string> Words(LexiconPart part) => Lines(part).Select(static line => string.Join(' ', line.Words)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary><c>312 verbs, 480 names</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Verbs.Length} verbs, {Names.Length} names");
}
