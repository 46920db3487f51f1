namespace Geopol.Events.Ontologies;

/// <summary>The data of PLOVER 2.0 about an event type.</summary>
/// <remarks>Immutable and thread safe; each type has exactly one object.</remarks>
public sealed class PloverEventType
{
    private readonly (PloverMode Mode, decimal? Score)[] modes;

    internal PloverEventType(
        PloverType type, QuadClass quad, bool requiresRecipient, decimal? score, (PloverMode Mode, decimal? Score)[] modes, string? note = null)
    {
        Type = type;
        Quad = quad;
        RequiresRecipient = requiresRecipient;
        Score = score;
        Note = note;
        this.modes = modes;
        Modes = [.. modes.Select(static row => row.Mode)];
    }

    /// <summary>The type.</summary>
    public PloverType Type { get; }

    /// <summary>The quad class of the type.</summary>
    public QuadClass Quad { get; }

    /// <summary>Whether an event of the type needs a recipient.</summary>
    public bool RequiresRecipient { get; }

    /// <summary>PLOVER's own score of the type without a mode, from -10 to 10; null where PLOVER gives none. This isn't a Goldstein score.</summary>
    public decimal? Score { get; }

    /// <summary>The modes of the type, in the order of the manual.</summary>
    public EquatableArray<PloverMode> Modes { get; }

    /// <summary>How the library reads the manual where the manual contradicts itself; null otherwise.</summary>
    public string? Note { get; }

    /// <summary>Whether the type has the mode.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>True where PLOVER 2.0 lists the mode for the type.</returns>
    public bool Has(PloverMode mode)
    {
        foreach (var known in Modes)
        {
            if (known == mode)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>PLOVER's score of the type with the mode; null where PLOVER gives none, or where the type doesn't have the mode.</summary>
    /// <param name="mode">The mode.</param>
    /// <returns>The score, or null.</returns>
    public decimal? ScoreOf(PloverMode mode) => Array.Find(modes, row => row.Mode == mode).Score;

    /// <summary><c>CONSULT</c>.</summary>
    public override string ToString() => Type.Text;
}
