namespace Geopol.Events;

/// <summary>The form of the clause after a verb of saying.</summary>
internal enum GermanReport : byte
{
    /// <summary>A main clause in Konjunktiv I: "sagt, Russland habe ..".</summary>
    Main,

    /// <summary>A clause with "dass" in Konjunktiv I.</summary>
    That,

    /// <summary>A clause with "dass" in the indicative, because a speaker who confirms or recalls takes the content for true.</summary>
    Indicative,

    /// <summary>A clause with "ob".</summary>
    Whether,
}
