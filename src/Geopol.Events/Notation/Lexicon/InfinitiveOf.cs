namespace Geopol.Events;

/// <summary>Whose doing the infinitive behind a verb tells.</summary>
internal enum InfinitiveOf : byte
{
    /// <summary>The verb takes no infinitive.</summary>
    Nobody,

    /// <summary>The object's: "persuade Russia to supply".</summary>
    Object,

    /// <summary>The subject's: "promise to supply".</summary>
    Subject,
}
