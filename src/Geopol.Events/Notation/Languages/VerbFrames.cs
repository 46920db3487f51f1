using System.Collections.Frozen;

namespace Geopol.Events.Languages;

/// <summary>The frames of the English verbs of the notation. Use them to write claims in another language.</summary>
/// <remarks>Immutable and thread safe. The first call reads the table.</remarks>
public static class VerbFrames
{
    private static readonly Lazy<Table> Frames = new(static () => new());

    /// <summary>All frames, ordered by verb. The frames of a verb are in the order in which the notation tries them.</summary>
    public static IReadOnlyList<VerbFrame> All => Frames.Value.All;

    /// <summary>
    /// Finds the frame of the English verb for the event of a proposition. The verb is the verb of the proposition's wording, otherwise a verb with the code of
    /// the interaction. The verb must not say a kind, stage, mode or status that the event doesn't have. Returns null if there is no such verb. Then describe
    /// the event by its kind, stage, mode and status.
    /// </summary>
    /// <param name="proposition">The proposition.</param>
    /// <returns>The frame, or null.</returns>
    public static VerbFrame? Of(Proposition proposition)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        var content = proposition.Event;
        var lemma = proposition.Wording is { Lemma: { } said } wording && (wording.Language.IsAbsent || wording.Language == LanguageTag.English) ? said : null;
        return (lemma is null ? null : Best(Frames.Value.ByLemma.GetValueOrDefault(lemma), content))
            ?? (content is Interaction { Verb: { IsAbsent: false } verb } ? Best(Frames.Value.ByCode.GetValueOrDefault(verb.Text), content) : null);
    }

    private static VerbFrame? Best(VerbFrame[]? frames, GeopolEvent content)
    {
        if (frames is null)
        {
            return null;
        }

        var roles = RoleFilling.Of(content);
        return frames.Where(frame => Fits(frame, content)).MinBy(frame => roles.Count(role => frame.PlaceOf(role.Role) is null));
    }

    // Returns whether everything that the verb says is also in the event.
    private static bool Fits(VerbFrame frame, GeopolEvent content) => frame.EventType == content.Type && content switch
    {
        Transfer transfer => Says(frame.Kind, transfer.Kind.Text) && Says(frame.Stage, transfer.Stage.Text),
        Meeting meeting => Says(frame.Mode, meeting.Mode.Text) && Says(frame.Status, meeting.Status.Text),
        Agreement agreement => Says(frame.Kind, agreement.Kind.Text) && Says(frame.Stage, agreement.Stage.Text),
        Warning warning => Says(frame.Kind, warning.Kind.Text),
        Interaction interaction => frame.Code.Sense == interaction.Verb.Sense,
        _ => false,
    };

    private static bool Says(string? verb, string content) => verb is null || verb == content;

    private sealed class Table
    {
        internal Table()
        {
            All = [.. Vocabulary.Default.Verbs.Values.OrderBy(static verb => verb.Lemma, StringComparer.Ordinal).SelectMany(static verb => verb.Frames.Select(frame => new VerbFrame(verb, frame)))];
            ByLemma = All.GroupBy(static frame => frame.Lemma).ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
            ByCode = All.Where(static frame => frame.EventType == "interaction").GroupBy(static frame => frame.Code.Text)
                .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);
        }

        internal VerbFrame[] All { get; }

        internal FrozenDictionary<string, VerbFrame[]> ByLemma { get; }

        internal FrozenDictionary<string, VerbFrame[]> ByCode { get; }
    }
}
