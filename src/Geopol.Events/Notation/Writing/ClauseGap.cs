namespace Geopol.Events;

/// <summary>What a question leaves out of its clause.</summary>
internal enum ClauseGap : byte
{
    None,
    Subject,
    Object,
}
