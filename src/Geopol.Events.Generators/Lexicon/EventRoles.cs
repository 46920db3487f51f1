using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The roles of each type of event.</summary>
internal static class EventRoles
{
    private static readonly FrameRole[] Interaction =
    [
        FrameRole.Agents, FrameRole.Partners, FrameRole.Objects, FrameRole.Recipients, FrameRole.Beneficiaries, FrameRole.Opponents, FrameRole.Sources,
        FrameRole.Destinations, FrameRole.Instruments, FrameRole.Topics, FrameRole.Adjuncts, FrameRole.Content, FrameRole.Grounds, FrameRole.Where, FrameRole.Occasion,
    ];

    private static readonly FrameRole[] Transfer =
    [
        FrameRole.Suppliers, FrameRole.Recipients, FrameRole.EndUsers, FrameRole.Origin, FrameRole.Intermediaries, FrameRole.FinancedBy, FrameRole.OnBehalfOf,
        FrameRole.Items, FrameRole.Consideration, FrameRole.Via, FrameRole.EndUse, FrameRole.Where, FrameRole.Grounds, FrameRole.StageBy,
    ];

    private static readonly FrameRole[] Meeting =
        [FrameRole.Parties, FrameRole.Host, FrameRole.Venue, FrameRole.Topics, FrameRole.Occasion, FrameRole.Where, FrameRole.Grounds];

    private static readonly FrameRole[] Agreement =
        [FrameRole.Parties, FrameRole.Kind, FrameRole.Subject, FrameRole.Terms, FrameRole.Where, FrameRole.Grounds, FrameRole.StageBy];

    private static readonly FrameRole[] Warning =
        [FrameRole.Issuers, FrameRole.Addressees, FrameRole.Condition, FrameRole.Consequence, FrameRole.Where, FrameRole.Grounds, FrameRole.Topics];

    public static FrameRole[] Of(EventSort sort) => sort switch
    {
        EventSort.Transfer => Transfer,
        EventSort.Meeting => Meeting,
        EventSort.Agreement => Agreement,
        EventSort.Warning => Warning,
        _ => Interaction,
    };

    public static string ListOf(EventSort sort) => string.Join(", ", Of(sort).Select(NameOf));

    /// <summary>Returns the name of the role in the tables, such as <c>endUse</c>.</summary>
    public static string NameOf(FrameRole role) => role.ToString() is var name ? char.ToLowerInvariant(name[0]) + name.Substring(1) : "";
}
