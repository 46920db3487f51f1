namespace Geopol.Events.Tests;

/// <summary>The names of the event's members for a role. If these members are absent, a member outside of the event is used.</summary>
internal sealed record RoleMembers(string Role, string[] Members)
{
    private static readonly RoleMembers[] OfInteraction =
    [
        new("agents"), new("partners"), new("objects"), new("recipients"), new("beneficiaries"), new("opponents"), new("sources"),
        new("destinations"), new("instruments"), new("topics", "topics", "topic"), new("content", "content", "contents"),
    ];

    private static readonly RoleMembers[] OfTransfer =
    [
        new("suppliers", "suppliers", "supplier"), new("recipients", "recipients", "recipient"), new("items", "items", "item", "goods"),
        new("consideration", "consideration", "price"), new("via", "via", "route", "transit"),
        new("intermediaries", "intermediaries", "intermediary"), new("financedBy", "financedBy", "financers", "fundedBy"), new("onBehalfOf"),
    ];

    private static readonly RoleMembers[] OfMeeting =
    [
        new("participants", "parties", "participants"), new("host", "host", "hosts"),
        new("place", "place", "where", "location") { Beside = ["where", "location", "place"] }, new("topics", "topics", "topic", "subject"),
    ];

    private static readonly RoleMembers[] OfAgreement =
    [
        new("parties"), new("subject", "subject", "topics", "topic"), new("terms", "terms", "content"),
    ];

    private static readonly RoleMembers[] OfWarning =
    [
        new("issuer", "issuer", "issuers"), new("addressees", "addressees", "addressee"), new("condition") { Beside = ["condition"] },
        new("consequence", "consequence", "content"),
    ];

    private RoleMembers(string role)
        : this(role, [role])
    {
    }

    private RoleMembers(string role, string first, params string[] others)
        : this(role, [first, .. others])
    {
    }

    internal string[] Beside { get; private init; } = [];

    internal static RoleMembers[] Of(string type) => type switch
    {
        "transfer" => OfTransfer,
        "meeting" => OfMeeting,
        "agreement" => OfAgreement,
        "warning" => OfWarning,
        _ => OfInteraction,
    };
}
