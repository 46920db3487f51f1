namespace Geopol.Events;

/// <summary>What fills a role of an event.</summary>
internal static class EventRoles
{
    /// <summary>The actors in a role that is a list; empty where it has none, or takes none.</summary>
    internal static ReadOnlySpan<Actor> Actors(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Transfer t, SentenceRole.Supplier) => t.Suppliers.AsSpan(),
        (Transfer t, SentenceRole.Recipient) => t.Recipients.AsSpan(),
        (Transfer t, SentenceRole.EndUser) => t.EndUsers.AsSpan(),
        (Transfer t, SentenceRole.Intermediaries) => t.Intermediaries.AsSpan(),
        (Transfer t, SentenceRole.FinancedBy) => t.FinancedBy.AsSpan(),
        (Warning w, SentenceRole.Issuer) => w.Issuers.AsSpan(),
        (Warning w, SentenceRole.Addressees) => w.Addressees.AsSpan(),
        (Meeting m, SentenceRole.Participants) => m.Parties.AsSpan(),
        (Agreement a, SentenceRole.Parties) => a.Parties.AsSpan(),
        (Interaction i, SentenceRole.Actors) => i.Agents.Actors().AsSpan(),
        _ => default,
    };

    /// <summary>The one actor in a role that takes one.</summary>
    internal static Actor? One(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Transfer t, SentenceRole.Origin) => t.Origin,
        (Transfer t, SentenceRole.OnBehalfOf) => t.OnBehalfOf,
        (Meeting m, SentenceRole.Host) => m.Host,
        _ => null,
    };

    /// <summary>Who the subject of a verb is, as actors: of a verb without a role for it those who took the step.</summary>
    internal static ReadOnlySpan<Actor> Subjects(GeopolEvent content, SentenceRole role) =>
        role == SentenceRole.None ? content is Transfer transfer ? transfer.StageBy.AsSpan() : default
        : One(content, role) is { } one ? new Actor[] { one } : Actors(content, role);

    internal static ReadOnlySpan<Goods> Goods(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Transfer t, SentenceRole.Items) => t.Items.AsSpan(),
        (Transfer t, SentenceRole.Consideration) => t.Consideration.AsSpan(),
        _ => default,
    };

    internal static string? Words(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Transfer t, SentenceRole.EndUse) => t.EndUse,
        (Meeting m, SentenceRole.Venue) => m.Venue,
        (Meeting m, SentenceRole.Occasion) => m.Occasion,
        (Agreement a, SentenceRole.Subject) => a.Subject,
        (Interaction i, SentenceRole.Occasion) => i.Occasion,
        _ => null,
    };

    /// <summary>The topics of a meeting, where all are words; empty where one is anything else.</summary>
    internal static ReadOnlySpan<Participant> Topics(GeopolEvent content, SentenceRole role)
    {
        if (content is not Meeting meeting || role != SentenceRole.Topics)
        {
            return default;
        }

        foreach (var topic in meeting.Topics)
        {
            if (topic.Clause?.Words is null)
            {
                return default;
            }
        }

        return meeting.Topics.AsSpan();
    }

    /// <summary>What a sentence says of the participants in a role: those that no mark calls inferred; of a content and of grounds the words.</summary>
    internal static ReadOnlySpan<Participant> Said(Interaction i, InteractionRole role, AdjunctRelation relation) => role == InteractionRole.Adjuncts
        ? Adjuncts(InferredMembers.Without(i.Marks, "adjuncts", i.Adjuncts.AsSpan()), relation)
        : InferredMembers.Without(i.Marks, MemberOf(role), Participants(i, role).AsSpan());

    private static ReadOnlySpan<Participant> Adjuncts(ReadOnlySpan<Adjunct> adjuncts, AdjunctRelation relation)
    {
        var found = new List<Participant>();
        foreach (var adjunct in adjuncts)
        {
            if (adjunct.Relation == relation)
            {
                found.Add(adjunct.Participant);
            }
        }

        return found.ToArray();
    }

    private static EquatableArray<Participant> Participants(Interaction i, InteractionRole role) => role switch
    {
        InteractionRole.Agents => i.Agents,
        InteractionRole.Partners => i.Partners,
        InteractionRole.Objects => i.Objects,
        InteractionRole.Recipients => i.Recipients,
        InteractionRole.Beneficiaries => i.Beneficiaries,
        InteractionRole.Opponents => i.Opponents,
        InteractionRole.Sources => i.Sources,
        InteractionRole.Destinations => i.Destinations,
        InteractionRole.Instruments => i.Instruments,
        InteractionRole.Topics => i.Topics,
        InteractionRole.Content => i.Content is { Words: not null } content ? [content] : default,
        InteractionRole.Grounds => i.Grounds is { Words: not null } grounds ? [grounds] : default,
        _ => default,
    };

    /// <summary>Whether anything fills it.</summary>
    internal static bool Has(GeopolEvent content, SentenceRole role) => One(content, role) is not null || !Actors(content, role).IsEmpty || !Goods(content, role).IsEmpty
        || Words(content, role) is not null
        || role == SentenceRole.Topics && content is Meeting { Topics.IsEmpty: false }
        || role == SentenceRole.Actors && content is Interaction { Agents.IsEmpty: false }
        || role == SentenceRole.Where && content.Where is not null
        || role == SentenceRole.Via && content is Transfer { Via.IsEmpty: false };

    /// <summary>The member of the event, as a path of marks has it.</summary>
    internal static string MemberOf(SentenceRole role) => role switch
    {
        SentenceRole.Supplier => "suppliers",
        SentenceRole.Recipient => "recipients",
        SentenceRole.EndUser => "endUsers",
        SentenceRole.FinancedBy => "financedBy",
        SentenceRole.OnBehalfOf => "onBehalfOf",
        SentenceRole.EndUse => "endUse",
        SentenceRole.Issuer => "issuers",
        SentenceRole.Participants => "parties",
        SentenceRole.Actors => "agents",
        _ => SentenceRoles.NameOf(role),
    };

    /// <summary>The member of an interaction, as a path of marks has it.</summary>
    internal static string MemberOf(InteractionRole role) => role switch
    {
        InteractionRole.Agents => "agents",
        InteractionRole.Partners => "partners",
        InteractionRole.Recipients => "recipients",
        InteractionRole.Beneficiaries => "beneficiaries",
        InteractionRole.Opponents => "opponents",
        InteractionRole.Sources => "sources",
        InteractionRole.Destinations => "destinations",
        InteractionRole.Instruments => "instruments",
        InteractionRole.Topics => "topics",
        InteractionRole.Adjuncts => "adjuncts",
        InteractionRole.Content => "content",
        InteractionRole.Grounds => "grounds",
        InteractionRole.Occasion => "occasion",
        InteractionRole.Where => "where",
        _ => "objects",
    };
}
