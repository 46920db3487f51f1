namespace Geopol.Events.Interop;

/// <summary>The parts of a CAMEO actor code, as the columns of a file have them.</summary>
/// <param name="Country">The country or region: RUS; null if there is none.</param>
/// <param name="Group">The known group: EEC; null if there is none.</param>
/// <param name="Ethnic">The ethnic group: tib; null if there is none.</param>
/// <param name="Religion">The religion: MOS; null if there is none.</param>
/// <param name="Types">The types, at most three: MIL.</param>
internal sealed record CameoActorCode(string? Country, string? Group, string? Ethnic, string? Religion, params string[] Types)
{
    public bool IsEmpty => Country is null && Group is null && Ethnic is null && Religion is null && Types.Length == 0;
}
