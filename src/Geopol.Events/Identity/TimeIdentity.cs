namespace Geopol.Events;

/// <summary>Writes the identity of a time: its date without qualifiers. The words are written only if there is no date.</summary>
internal static class TimeIdentity
{
    internal static void Write(ref IdentityWriter w, EventTime time)
    {
        var isDated = !time.Edtf.IsAbsent && !w.IsInferred("edtf"u8);
        w.Begin(time.Unknown);
        w.Exact("edtf"u8, isDated ? Of(time.Edtf) : null);
        w.Unknown(time.Unknown);
        w.Folded("words"u8, isDated ? null : time.Words);
        w.End();
    }

    /// <summary>Returns the date in its canonical spelling, without <c>?</c>, <c>~</c> and <c>%</c>; null if absent.</summary>
    internal static string? Of(Edtf edtf) => edtf.IsAbsent ? null : edtf.Unqualified();
}
