namespace Geopol.Events;

/// <summary>How an actor stands to a larger one.</summary>
[OpenCode]
public readonly partial struct AffiliationRole
{
    /// <summary>A member.</summary>
    public static partial AffiliationRole MemberOf { get; }

    /// <summary>An official or officer.</summary>
    public static partial AffiliationRole OfficialOf { get; }

    /// <summary>A part, branch or owned body.</summary>
    public static partial AffiliationRole PartOf { get; }

    /// <summary>Close to it, without being of it.</summary>
    public static partial AffiliationRole CloseTo { get; }
}
