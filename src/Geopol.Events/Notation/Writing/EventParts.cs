namespace Geopol.Events;

/// <summary>Finds the parts that fill the roles of an event.</summary>
internal static class EventParts
{
    /// <summary>Returns the roles that are filled. Roles with clauses are last.</summary>
    internal static List<(FrameRole Role, Part[] Parts)> Of(GeopolEvent content)
    {
        var all = new List<(FrameRole, Part[])>();
        switch (content)
        {
            case Transfer transfer:
                AddTransfer(all, transfer);
                break;
            case Meeting meeting:
                Add(all, FrameRole.Parties, meeting.Parties);
                Add(all, FrameRole.Host, meeting.Host);
                AddText(all, FrameRole.Venue, meeting.Venue);
                AddText(all, FrameRole.Occasion, meeting.Occasion);
                Add(all, FrameRole.Topics, meeting.Topics);
                break;
            case Agreement agreement:
                Add(all, FrameRole.Parties, agreement.Parties);
                Add(all, FrameRole.StageBy, agreement.StageBy);
                AddKind(all, agreement);
                AddText(all, FrameRole.Subject, agreement.Subject);
                Add(all, FrameRole.Terms, agreement.Terms is [var term, ..] ? term : null);
                break;
            case Warning warning:
                AddWarning(all, warning);
                break;
            case Interaction interaction:
                AddInteraction(all, interaction);
                break;
        }

        Add(all, FrameRole.Grounds, content.Grounds);
        Add(all, FrameRole.Where, content.Where is { } where ? [new Part(PartKind.Place, where)] : []);
        return [.. all.OrderBy(static filled => filled.Item2[0].Kind == PartKind.Clause ? 1 : 0)];
    }

    /// <summary>Returns the actors among the parts of a role.</summary>
    internal static Actor[] Actors(List<(FrameRole Role, Part[] Parts)> all, FrameRole role) =>
        [.. all.Where(filled => filled.Role == role).SelectMany(static filled => filled.Parts).Select(static part => part.Value).OfType<Actor>()];

    private static void AddTransfer(List<(FrameRole, Part[])> all, Transfer transfer)
    {
        Add(all, FrameRole.Suppliers, transfer.Suppliers);
        Add(all, FrameRole.Recipients, transfer.Recipients);
        Add(all, FrameRole.EndUsers, transfer.EndUsers);
        Add(all, FrameRole.Origin, transfer.Origin);
        Add(all, FrameRole.Intermediaries, transfer.Intermediaries);
        Add(all, FrameRole.FinancedBy, transfer.FinancedBy);
        Add(all, FrameRole.OnBehalfOf, transfer.OnBehalfOf);
        Add(all, FrameRole.StageBy, transfer.StageBy);
        Add(all, FrameRole.Items, [.. transfer.Items.Select(static goods => new Part(PartKind.Goods, goods))]);
        Add(all, FrameRole.EndUse, transfer.EndUse is { } use ? [new Part(PartKind.Words, use)] : []);
        Add(all, FrameRole.Consideration, [.. transfer.Consideration.Select(static goods => new Part(PartKind.Goods, goods))]);
        Add(all, FrameRole.Via, [.. transfer.Via.Select(static place => new Part(PartKind.Place, place))]);
    }

    // Adds the parts of a warning. A condition and its consequence become one clause: "that if P then Q".
    private static void AddWarning(List<(FrameRole, Part[])> all, Warning warning)
    {
        Add(all, FrameRole.Issuers, warning.Issuers);
        Add(all, FrameRole.Addressees, warning.Addressees);
        if (warning is { Condition: not null, Consequence: not null })
        {
            Add(all, FrameRole.Consequence, [new Part(PartKind.Clause, warning, SlotPlace.That)]);
            return;
        }

        Add(all, FrameRole.Condition, warning.Condition);
        Add(all, FrameRole.Consequence, warning.Consequence);
    }

    private static void AddInteraction(List<(FrameRole, Part[])> all, Interaction interaction)
    {
        Add(all, FrameRole.Agents, interaction.Agents);
        Add(all, FrameRole.Partners, interaction.Partners);
        Add(all, FrameRole.Objects, interaction.Objects);
        Add(all, FrameRole.Recipients, interaction.Recipients);
        Add(all, FrameRole.Beneficiaries, interaction.Beneficiaries);
        Add(all, FrameRole.Opponents, interaction.Opponents);
        Add(all, FrameRole.Sources, interaction.Sources);
        Add(all, FrameRole.Destinations, interaction.Destinations);
        Add(all, FrameRole.Instruments, interaction.Instruments);
        Add(all, FrameRole.Topics, interaction.Topics);
        Add(all, FrameRole.Content, interaction.Content);
        AddText(all, FrameRole.Occasion, interaction.Occasion);
        foreach (var relation in interaction.Adjuncts.GroupBy(static adjunct => adjunct.Relation.Text, StringComparer.Ordinal))
        {
            if (SlotPlaces.TryRead(relation.Key.Replace('-', '_'), out var place))
            {
                Add(all, FrameRole.Adjuncts, [.. relation.Select(static adjunct => Part.Of(adjunct.Participant)).OfType<Part>().Select(part => part with { At = place })]);
            }
        }
    }

    // Adds the agreement. It is written by its title or otherwise by its kind: "a ceasefire", "the New START treaty".
    private static void AddKind(List<(FrameRole, Part[])> all, Agreement agreement)
    {
        if (!agreement.Kind.IsAbsent || agreement.Title.In(LanguageTag.English) is not null || agreement.Subject is not null)
        {
            Add(all, FrameRole.Kind, [new Part(PartKind.AgreementKind, agreement)]);
        }
    }

    private static void Add(List<(FrameRole, Part[])> all, FrameRole role, EquatableArray<Participant> participants) => Add(all, role, [.. participants.Select(Part.Of).OfType<Part>()]);

    private static void Add(List<(FrameRole, Part[])> all, FrameRole role, EquatableArray<Actor> actors) => Add(all, role, [.. actors.Select(static actor => new Part(PartKind.Actor, actor))]);

    private static void Add(List<(FrameRole, Part[])> all, FrameRole role, Actor? actor) => Add(all, role, actor is null ? [] : [new Part(PartKind.Actor, actor)]);

    private static void Add(List<(FrameRole, Part[])> all, FrameRole role, Clause? clause) => Add(all, role, clause is null ? [] : [Part.Of(clause)]);

    private static void AddText(List<(FrameRole, Part[])> all, FrameRole role, string? text) => Add(all, role, text is null ? [] : [new Part(PartKind.BareWords, text)]);

    private static void Add(List<(FrameRole, Part[])> all, FrameRole role, Part[] parts)
    {
        if (parts.Length > 0)
        {
            all.Add((role, parts));
        }
    }
}
