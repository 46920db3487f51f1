namespace Geopol.Events;

/// <summary>What fills a role of an event.</summary>
internal static class EventRoles
{
    /// <summary>The actors in a role; empty where it has none, or takes none.</summary>
    internal static ReadOnlySpan<Actor> Actors(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Transfer t, SentenceRole.Intermediaries) => t.Intermediaries.AsSpan(),
        (Transfer t, SentenceRole.FinancedBy) => t.FinancedBy.AsSpan(),
        (Warning w, SentenceRole.Addressees) => w.Addressees.AsSpan(),
        (Meeting m, SentenceRole.Participants) => m.Participants.AsSpan(),
        (Agreement a, SentenceRole.Parties) => a.Parties.AsSpan(),
        (Interaction i, SentenceRole.Actors) => i.Actors.AsSpan(),
        (Interaction i, SentenceRole.Recipients) => i.Recipients.AsSpan(),
        _ => default,
    };

    /// <summary>The one actor in a role that takes one.</summary>
    internal static Actor? One(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Transfer t, SentenceRole.Supplier) => t.Supplier,
        (Transfer t, SentenceRole.Recipient) => t.Recipient,
        (Transfer t, SentenceRole.EndUser) => t.EndUser,
        (Transfer t, SentenceRole.Origin) => t.Origin,
        (Transfer t, SentenceRole.OnBehalfOf) => t.OnBehalfOf,
        (Warning w, SentenceRole.Issuer) => w.Issuer,
        (Meeting m, SentenceRole.Host) => m.Host,
        _ => null,
    };

    internal static ReadOnlySpan<Goods> Goods(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Transfer t, SentenceRole.Items) => t.Items.AsSpan(),
        (Transfer t, SentenceRole.Consideration) => t.Consideration.AsSpan(),
        (Interaction i, SentenceRole.Instruments) => i.Instruments.AsSpan(),
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

    internal static ReadOnlySpan<Clause> Clauses(GeopolEvent content, SentenceRole role) => (content, role) switch
    {
        (Meeting m, SentenceRole.Topics) => m.Topics.AsSpan(),
        _ => default,
    };

    /// <summary>Whether anything fills it.</summary>
    internal static bool Has(GeopolEvent content, SentenceRole role) => One(content, role) is not null || !Actors(content, role).IsEmpty || !Goods(content, role).IsEmpty
        || Words(content, role) is not null || !Clauses(content, role).IsEmpty
        || role == SentenceRole.Themes && content is Interaction { Themes.IsEmpty: false }
        || role == SentenceRole.Actors && content is Interaction { Cause: not null }
        || role == SentenceRole.Where && content.Where is not null
        || role == SentenceRole.Via && content is Transfer { Via.IsEmpty: false };

    /// <summary>The member of the event, as a path of marks has it.</summary>
    internal static string MemberOf(SentenceRole role) => role switch
    {
        SentenceRole.EndUser => "endUser",
        SentenceRole.FinancedBy => "financedBy",
        SentenceRole.OnBehalfOf => "onBehalfOf",
        SentenceRole.EndUse => "endUse",
        _ => SentenceRoles.NameOf(role),
    };
}
