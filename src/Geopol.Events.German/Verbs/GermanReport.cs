namespace Geopol.Events;

/// <summary>The form of what is said after a verb of saying.</summary>
internal enum GermanReport : byte
{
    /// <summary>As a main clause in Konjunktiv I: "sagt, Russland habe ..".</summary>
    Main,

    /// <summary>After "dass", in Konjunktiv I.</summary>
    That,

    /// <summary>After "dass", in the indicative: who confirms or recalls takes it for true.</summary>
    Indicative,

    /// <summary>After "ob".</summary>
    Whether,
}
