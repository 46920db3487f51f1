namespace Geopol.Events;

/// <summary>Creates the readings of one convention.</summary>
internal readonly record struct GranularityConvention(string Id)
{
    internal GranularityReading<T> Value<T>(T value, string reason, string? loss = null) => new(true, value, Id, loss, reason);

    internal GranularityReading<T> None<T>(string reason) => new(false, default, Id, null, reason);
}
