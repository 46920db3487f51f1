namespace Geopol.Events.CloudEvents;

/// <summary>The permanent codes of the issues of reading claims from CloudEvents. <see cref="IssueCodes"/> has the codes of claims themselves.</summary>
public static class ClaimEventIssueCodes
{
    /// <summary>The event is of another type.</summary>
    public const string NotAClaim = "GE7201";

    /// <summary>The event has no data that could be a claim.</summary>
    public const string NoData = "GE7202";

    /// <summary>The id of the event isn't the ContentId of its claim.</summary>
    public const string ChangedClaim = "GE7203";
}
