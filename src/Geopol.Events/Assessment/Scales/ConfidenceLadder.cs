namespace Geopol.Events.Scales;

/// <summary>
/// A scale of analytic confidence as data: its levels in order. A scale has no intervals and no numbers, and its levels don't convert to a
/// likelihood.
/// </summary>
/// <remarks>Immutable and thread safe. Each scale has one instance, in a static property; <see cref="All"/> lists them.</remarks>
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

    /// <summary>The id that claims use for this scale.</summary>
    public ConfidenceScale Id { get; }

    /// <summary>The name of the scale.</summary>
    public string Name { get; }

    /// <summary>The source of the scale, and how far the data was checked against it.</summary>
    public ScaleSource Source { get; }

    /// <summary>A note on the scale.</summary>
    public string Note { get; }

    /// <summary>The levels, the lowest first.</summary>
    public EquatableArray<ConfidenceRung> Rungs { get; }

    /// <summary>The word of the scale for a level that cannot be judged; absent if the scale has no such word. The word has no place in the order.</summary>
    public ConfidenceLevel CannotBeJudged { get; internal init; }

    /// <summary>Returns the index of the level; -1 if the scale doesn't have the level. Case doesn't matter, and hyphens count as spaces.</summary>
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

    /// <summary>Returns the name of the scale.</summary>
    public override string ToString() => Name;
}
