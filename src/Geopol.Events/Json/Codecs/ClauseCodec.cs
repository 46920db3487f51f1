namespace Geopol.Events;

/// <summary>Reads and writes a <see cref="Clause"/>. In JSON a proposition is an object, and words are a string.</summary>
internal readonly struct ClauseCodec : ICodec<Clause>
{
    public static ReadOnlySpan<string> Members => [];

    public static Clause? Read(ref WireReader r)
    {
        if (r.IsText)
        {
            return r.Text() is { } words ? Clause.Of(words) : null;
        }

        return PropositionCodec.Read(ref r) is { } proposition ? Clause.Of(proposition) : null;
    }

    public static void Write(ref WireWriter w, Clause value)
    {
        if (value.Proposition is { } proposition)
        {
            PropositionCodec.Write(ref w, proposition);
        }
        else
        {
            w.String(value.Words);
        }
    }
}
