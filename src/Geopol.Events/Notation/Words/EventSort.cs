namespace Geopol.Events;

/// <summary>Which type of event a verb makes.</summary>
internal enum EventSort : byte
{
    Transfer,
    Meeting,
    Agreement,
    Warning,
    Interaction,
}
