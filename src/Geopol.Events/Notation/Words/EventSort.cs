namespace Geopol.Events;

/// <summary>The type of event that a verb makes.</summary>
internal enum EventSort : byte
{
    Transfer,
    Meeting,
    Agreement,
    Warning,
    Interaction,
}
