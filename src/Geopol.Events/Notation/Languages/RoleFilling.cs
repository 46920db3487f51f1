namespace Geopol.Events.Languages;

/// <summary>The participants in a role of an event that the sentence says. Participants that the recorder inferred are left out.</summary>
/// <remarks>Immutable and thread safe.</remarks>
public sealed class RoleFilling
{
    private RoleFilling(string role, Participants participants)
    {
        Role = role;
        Participants = participants;
    }

    /// <summary>The member of the event, with its name as in the JSON: <c>suppliers</c>.</summary>
    public string Role { get; }

    /// <summary>The participants; never empty. If the member is a text, the participant is a clause of words.</summary>
    public Participants Participants { get; }

    /// <summary>Gets the role and its participants.</summary>
    /// <param name="role">The name of the role, as in the JSON.</param>
    /// <param name="participants">The participants in the role.</param>
    public void Deconstruct(out string role, out Participants participants) => (role, participants) = (Role, Participants);

    /// <summary>
    /// Returns the roles of an event that have participants, in the order of the members. Times are left out. Adjuncts are left out too, because each adjunct
    /// has its own relation.
    /// </summary>
    /// <param name="content">The event.</param>
    /// <returns>The roles that have participants.</returns>
    public static IReadOnlyList<RoleFilling> Of(GeopolEvent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var found = new Collector(content.Marks);
        switch (content)
        {
            case Transfer transfer:
                OfTransfer(transfer, found);
                break;
            case Meeting meeting:
                found.Add("parties", meeting.Parties);
                found.Add("host", meeting.Host);
                found.Add("topics", meeting.Topics);
                found.Add("venue", meeting.Venue);
                found.Add("occasion", meeting.Occasion);
                break;
            case Agreement agreement:
                found.Add("parties", agreement.Parties);
                found.Add("stageBy", agreement.StageBy);
                found.Add("subject", agreement.Subject);
                found.Add("terms", [.. agreement.Terms.Where(CanTakePart).Select(Participant.Of)]);
                break;
            case Warning warning:
                found.Add("issuers", warning.Issuers);
                found.Add("addressees", warning.Addressees);
                found.Add("condition", warning.Condition);
                found.Add("consequence", warning.Consequence);
                break;
            case Interaction interaction:
                OfInteraction(interaction, found);
                break;
        }

        found.Add("grounds", content.Grounds);
        found.Add("where", content.Where is { } where && CanTakePart(where) ? [where] : default(Participants));
        return found.Fillings;
    }

    private static void OfTransfer(Transfer transfer, Collector found)
    {
        found.Add("suppliers", transfer.Suppliers);
        found.Add("recipients", transfer.Recipients);
        found.Add("stageBy", transfer.StageBy);
        found.Add("items", Goods(transfer.Items));
        found.Add("endUsers", transfer.EndUsers);
        found.Add("origin", transfer.Origin);
        found.Add("intermediaries", transfer.Intermediaries);
        found.Add("financedBy", transfer.FinancedBy);
        found.Add("onBehalfOf", transfer.OnBehalfOf);
        found.Add("consideration", Goods(transfer.Consideration));
        found.Add("via", [.. transfer.Via.Where(CanTakePart).Select(Participant.Of)]);
        found.Add("endUse", transfer.EndUse);
    }

    // Returns whether a value can be a participant: it isn't empty, and it can be nested one level deeper.
    private static bool CanTakePart(INested value) => !value.IsEmpty && value.Depth < Nesting.MaxLevel - 1;

    private static Participants Goods(EquatableArray<Goods> goods) => [.. goods.Where(static one => !one.IsEmpty).Select(Participant.Of)];

    private static void OfInteraction(Interaction interaction, Collector found)
    {
        found.Add("agents", interaction.Agents);
        found.Add("partners", interaction.Partners);
        found.Add("objects", interaction.Objects);
        found.Add("recipients", interaction.Recipients);
        found.Add("beneficiaries", interaction.Beneficiaries);
        found.Add("opponents", interaction.Opponents);
        found.Add("sources", interaction.Sources);
        found.Add("destinations", interaction.Destinations);
        found.Add("instruments", interaction.Instruments);
        found.Add("topics", interaction.Topics);
        found.Add("content", interaction.Content);
        found.Add("occasion", interaction.Occasion);
    }

    /// <summary>Returns the role and its participants: <c>suppliers: North Korea</c>.</summary>
    public override string ToString() => $"{Role}: {string.Join(", ", (IEnumerable<Participant>)Participants)}";

    private sealed class Collector(EquatableArray<Mark> marks)
    {
        internal List<RoleFilling> Fillings { get; } = [];

        internal void Add(string role, Participants participants)
        {
            if (InferredMembers.Without(marks, role, participants.AsSpan()) is { IsEmpty: false } said)
            {
                Fillings.Add(new RoleFilling(role, [.. said.ToArray()]));
            }
        }

        internal void Add(string role, EquatableArray<Actor> actors) => Add(role, [.. actors.Where(CanTakePart).Select(Participant.Of)]);

        internal void Add(string role, Actor? actor) => Add(role, actor is null || !CanTakePart(actor) ? default : [Participant.Of(actor)]);

        internal void Add(string role, Clause? clause) => Add(role, clause is null || !CanTakePart(clause) ? default : [Participant.Of(clause)]);

        internal void Add(string role, string? words) => Add(role, words is null ? default : [Participant.Of(Clause.Of(words))]);
    }
}
