namespace Geopol.Events;

/// <summary>The type of event that a verb describes.</summary>
internal enum EventSort : byte
{
    Transfer,
    Meeting,
    Agreement,
    Warning,
    Interaction,
}
