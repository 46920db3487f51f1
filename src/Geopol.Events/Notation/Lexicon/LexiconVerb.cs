namespace Geopol.Events;

/// <summary>A verb of the lexicon: its forms, the event that it makes, and which role each place beside it fills.</summary>
internal sealed class LexiconVerb
{
    private readonly SentenceRole[]?[] byPreposition = new SentenceRole[]?[Prepositions.Count];
    private readonly Preposition[] byRole = new Preposition[SentenceRoles.Count];
    private readonly HashSet<SentenceRole> preferred = [];
    private readonly List<Preposition> order = [];
    private InteractionRole[]? roles;

    internal LexiconVerb(EventSort sort, Conjugation forms)
    {
        Sort = sort;
        Forms = forms;
    }

    internal EventSort Sort { get; }

    internal Conjugation Forms { get; }

    /// <summary>The base form, with spaces between words.</summary>
    internal string Lemma => Forms.Base;

    /// <summary>What an interaction with this verb is, as a code.</summary>
    internal Verb Sense { get; init; }

    /// <summary>What PLOVER calls it, as far as the verb alone tells; null where it doesn't.</summary>
    internal PloverCode? Plover { get; init; }

    internal TransferKind TransferKind { get; init; }

    /// <summary>The step that the subject takes.</summary>
    internal TransferStage TransferStage { get; init; }

    internal MeetingMode MeetingMode { get; init; }

    internal MeetingStatus MeetingStatus { get; init; }

    internal AgreementKind AgreementKind { get; init; }

    /// <summary>The step that the subject takes.</summary>
    internal AgreementStage AgreementStage { get; init; }

    internal WarningKind WarningKind { get; init; }

    /// <summary>Which role the subject fills.</summary>
    internal SentenceRole Subject { get; init; }

    /// <summary>Which roles the object may fill, by what it is; a text in brackets fills the first.</summary>
    internal SentenceRole[] Object { get; init; } = [];

    /// <summary>The same, with the place that the object of most verbs may be.</summary>
    internal SentenceRole[] ObjectWithPlace { get; private set; } = [];

    /// <summary>Whether a deal is in the verb: "negotiate a deal".</summary>
    internal bool HasDeal => Sort == EventSort.Agreement && Lemma.EndsWith(" a deal", StringComparison.Ordinal);

    /// <summary>Verbs that are this one and a preposition: "withdraw from".</summary>
    internal LexiconVerb?[] Longer { get; } = new LexiconVerb?[Prepositions.Count];

    /// <summary>Whether "a deal" behind it makes another verb of the two.</summary>
    internal bool HasLongerWithDeal { get; set; }

    /// <summary>Whose doing the infinitive behind it tells, where it takes one.</summary>
    internal InfinitiveOf Takes { get; init; }

    /// <summary>The verb of the same lemma that makes another type of event: "order" shells, "order" somebody to go. Null where there is none.</summary>
    internal LexiconVerb? Twin { get; set; }

    /// <summary>Whether there is a verb of the same lemma that makes another type of event.</summary>
    internal bool HasTwin { get; set; }

    /// <summary>Which roles this preposition may fill, by what it is; none where the verb doesn't take it.</summary>
    internal ReadOnlySpan<SentenceRole> RolesOf(Preposition preposition) => byPreposition[(int)preposition];

    /// <summary>Which role the object fills, by what it is: the first that takes that alone, else the first that takes it too; of a text in brackets the first.</summary>
    internal SentenceRole RoleOfObject(NounKinds kinds, bool isFree) =>
        SentenceRoles.First(Object, kinds, isFree) is var role and not SentenceRole.None ? role
        : (kinds & NounKinds.Place) != 0 && !isFree && TakesPlace() ? SentenceRole.Where : SentenceRole.None;

    // A place may be the object of a verb of one word: "attacked Kharkiv".
    private bool TakesPlace() => !Lemma.Contains(' ', StringComparison.Ordinal) && RolesOf(Preposition.In).Contains(SentenceRole.Where);

    /// <summary>Which role what stands behind this preposition fills.</summary>
    internal SentenceRole RoleBehind(Preposition preposition, NounKinds kinds, bool isFree) => SentenceRoles.First(RolesOf(preposition), kinds, isFree);

    /// <summary>The preposition before this role: the one that the lexicon gives for this verb, else the common one.</summary>
    internal Preposition PrepositionOf(SentenceRole role) => byRole[(int)role];

    /// <summary>Which role of an interaction it is that what fills this slot has there: as the object, or behind the preposition.</summary>
    internal InteractionRole RoleAt(Preposition preposition, SentenceRole slot) => roles is null ? InteractionRole.None : roles[(int)preposition * SentenceRoles.Count + (int)slot];

    /// <summary>The prepositions that the line of the verb gives, in its order; then those that are common to verbs of its sort.</summary>
    internal IReadOnlyList<Preposition> Order => order;

    /// <summary>Takes the roles that an interaction has behind each preposition; when all prepositions are set.</summary>
    internal void SetRoles()
    {
        ObjectWithPlace = TakesPlace() && !Object.Contains(SentenceRole.Where) ? [.. Object, SentenceRole.Where] : Object;
        roles = new InteractionRole[Prepositions.Count * SentenceRoles.Count];
        for (var i = 0; i < Prepositions.Count; i++)
        {
            var slots = i == 0 ? ObjectWithPlace : byPreposition[i] ?? [];
            foreach (var slot in slots)
            {
                roles[i * SentenceRoles.Count + (int)slot] = InteractionRoles.Of(this, (Preposition)i, slot);
            }

            if (i > 0 && slots.Length > 0 && !order.Contains((Preposition)i))
            {
                order.Add((Preposition)i);
            }
        }
    }

    /// <summary>Takes what is common to verbs of its sort.</summary>
    internal void Set(Preposition preposition, SentenceRole role)
    {
        byPreposition[(int)preposition] = [role];
        if (byRole[(int)role] == Preposition.None)
        {
            byRole[(int)role] = preposition;
        }
    }

    /// <summary>Takes what is said of this verb: it goes before what is common.</summary>
    internal void Prefer(Preposition preposition, SentenceRole[] roles)
    {
        foreach (var other in byPreposition[(int)preposition] ?? [])
        {
            byRole[(int)other] = byRole[(int)other] == preposition ? OtherBefore(other, preposition) : byRole[(int)other];
        }

        byPreposition[(int)preposition] = roles;
        order.Add(preposition);
        foreach (var role in roles)
        {
            if (preferred.Add(role))
            {
                byRole[(int)role] = preposition;
            }
        }
    }

    // "about" where "on" was taken away.
    private Preposition OtherBefore(SentenceRole role, Preposition taken)
    {
        for (var i = 1; i < byPreposition.Length; i++)
        {
            if (i != (int)taken && byPreposition[i] is { } roles && roles.Contains(role))
            {
                return (Preposition)i;
            }
        }

        return Preposition.None;
    }

    /// <summary>The lemma.</summary>
    public override string ToString() => Lemma;
}
