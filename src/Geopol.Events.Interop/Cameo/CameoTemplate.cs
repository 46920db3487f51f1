namespace Geopol.Events.Interop;

/// <summary>The proposition of a CAMEO code, with places for the source and the target.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class CameoTemplate(Proposition sentence, CameoCode code)
{
    private readonly EventTemplate events = new(sentence, code.Plover?.Code, code.Plover?.Contexts ?? default);

    public CameoCode Code => code;

    /// <summary>Whether the event has a place for the target.</summary>
    public bool HasTarget => events.HasTarget;

    /// <summary>The proposition with the actors of a record. An actor that the record doesn't have is left out.</summary>
    public Proposition Fill(Actor? source, Actor? target, Func<GeopolEvent, GeopolEvent> complete) => events.Fill(source, target, complete);
}
