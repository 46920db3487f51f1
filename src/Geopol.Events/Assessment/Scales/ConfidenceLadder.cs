namespace Geopol.Events.Scales;

/// <summary>
/// A scale of analytic confidence as data: levels in order, and nothing else. There is no interval, no number and no way to a
/// likelihood.
/// </summary>
/// <remarks>Immutable and thread safe; there is one instance of each, a static property. <see cref="All"/> lists them.</remarks>
public sealed partial class ConfidenceLadder
{
    internal ConfidenceLadder(ConfidenceScale id, string name, ScaleSource source, string note, params ConfidenceRung[] rungs)
    {
        Id = id;
        Name = name;
        Source = source;
        Note = note;
        Rungs = new EquatableArray<ConfidenceRung>(rungs);
    }

    /// <summary>The id under which claims name it.</summary>
    public ConfidenceScale Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Where it comes from, and how far it was checked.</summary>
    public ScaleSource Source { get; }

    /// <summary>What to know of it.</summary>
    public string Note { get; }

    /// <summary>The levels, the lowest first.</summary>
    public EquatableArray<ConfidenceRung> Rungs { get; }

    /// <summary>What the scale calls that no level can be given; absent where it has no such word. It stands outside the order.</summary>
    public ConfidenceLevel CannotBeJudged { get; internal init; }

    internal int IndexOf(ConfidenceLevel level)
    {
        var key = TermKey.Of(level.Text);
        for (var i = 0; i < Rungs.Count; i++)
        {
            if (TermKey.Of(Rungs[i].Level.Text) == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What people call it.</summary>
    public override string ToString() => Name;
}
