namespace Geopol.Events;

/// <summary>How what is said stands behind a verb of saying.</summary>
internal enum GermanReport : byte
{
    /// <summary>As a main clause in Konjunktiv I: "sagt, Russland habe ..".</summary>
    Main,

    /// <summary>Behind "dass", in Konjunktiv I.</summary>
    That,

    /// <summary>Behind "dass", in the indicative: who confirms or recalls takes it for true.</summary>
    Indicative,

    /// <summary>Behind "ob".</summary>
    Whether,
}
