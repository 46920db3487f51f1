namespace Geopol.Events.Ontologies;

public static partial class PloverOntology
{
    /// <summary>
    /// The raw type and modes of the event, independent of how a proposition puts it; null where there are none. An interaction has the code in its
    /// <c>Plover</c> member. The code of a transfer, meeting, agreement or warning follows from its kind, stage and status. The
    /// <see cref="GeopolEvent.Codings"/> of a coder have no influence.
    /// </summary>
    /// <param name="content">The event.</param>
    /// <returns>The type and modes, or null.</returns>
    public static PloverCode? ToPlover(this GeopolEvent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return PloverOfEvent.Of(content, out _);
    }

    /// <summary>
    /// Codes a proposition: the raw type of its event, the auxiliary modes by how the proposition puts the event, and the type after folding. A
    /// proposition that asks a question (<c>Asks</c>) has no code, because it doesn't state the event.
    /// </summary>
    /// <param name="proposition">The proposition.</param>
    /// <returns>The coding; its codes are null where there is none.</returns>
    public static PloverCoding ToPlover(this Proposition proposition)
    {
        ArgumentNullException.ThrowIfNull(proposition);
        if (!proposition.Asks.IsEmpty)
        {
            return PloverCoding.None("The speaker says that this is not known, so nothing is stated and nothing is coded.");
        }

        if (PloverOfEvent.Of(proposition.Event, out var reason) is not { } raw)
        {
            return PloverCoding.None(reason!);
        }

        var isFuture = IsFuture(proposition);
        var isHypothetical = IsHypothetical(proposition);
        var (type, foldedBy) = Fold(raw.Type, isFuture, isHypothetical, isSupposed: proposition.Condition is not null);
        return new PloverCoding
        {
            Raw = raw,
            Auxiliary = Auxiliary(isFuture, isHypothetical, proposition.Polarity == Polarity.Negated),
            Code = type == raw.Type ? raw : new PloverCode { Type = type },
            FoldedBy = foldedBy,
        };
    }

    private static bool IsFuture(Proposition proposition) =>
        proposition.Tense == Tense.Future
        || proposition.Disposition.Text is Disposition.IntendsText or Disposition.WantsText or Disposition.WillingText
        || proposition.Event is Meeting { Status.Text: MeetingStatus.PlannedText or MeetingStatus.ScheduledText };

    private static bool IsHypothetical(Proposition proposition) =>
        proposition.Modality == Modality.Possible || proposition.Modality == Modality.Estimated || proposition.Condition is not null
        || proposition.Disposition.Text is Disposition.AbleText or Disposition.ObligedText or Disposition.PermittedText or Disposition.TriesText;

    // The manual folds future events, and an assault under a condition (its example: if forces were to cross the border). It has no rule for events
    // that are only possible.
    private static (PloverType Type, PloverFolding By) Fold(PloverType raw, bool isFuture, bool isHypothetical, bool isSupposed) => raw.Text switch
    {
        PloverType.ConsultText or PloverType.SupportText or PloverType.CooperateText or PloverType.AidText when isFuture => (PloverType.Agree, PloverFolding.Manual),
        PloverType.ConsultText or PloverType.SupportText or PloverType.CooperateText or PloverType.AidText when isHypothetical => (PloverType.Agree, PloverFolding.Ours),
        PloverType.RetreatText when isFuture => (PloverType.Concede, PloverFolding.Manual),
        PloverType.RetreatText when isHypothetical => (PloverType.Concede, PloverFolding.Ours),
        PloverType.AssaultText when isSupposed => (PloverType.Threaten, PloverFolding.Manual),
        PloverType.AssaultText when isHypothetical => (PloverType.Threaten, PloverFolding.Ours),
        _ => (raw, PloverFolding.None),
    };

    private static EquatableArray<PloverAuxiliary> Auxiliary(bool isFuture, bool isHypothetical, bool isNegated)
    {
        var modes = new List<PloverAuxiliary>(3);
        if (isFuture)
        {
            modes.Add(PloverAuxiliary.Future);
        }

        if (isHypothetical)
        {
            modes.Add(PloverAuxiliary.Hypothetical);
        }

        if (isNegated)
        {
            modes.Add(PloverAuxiliary.Negation);
        }

        return [.. modes];
    }
}
