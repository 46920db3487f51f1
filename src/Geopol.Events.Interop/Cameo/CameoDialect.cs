namespace Geopol.Events.Interop;

/// <summary>The list of event codes that a data set uses.</summary>
internal enum CameoDialect
{
    /// <summary>CAMEO 1.1b3 as its manual defines it; ICEWS and PLOVER's conversion table use it.</summary>
    Manual,

    /// <summary>GDELT's list, which has the numbers of an older version below 10 (demand).</summary>
    Gdelt,
}
