namespace Geopol.Events;

/// <summary>
/// A part of a meaning of an EDTF text. A moment is one of its possible days. A stretch is all days from a possible first day to a possible last
/// day. The part has the positions of its sets in the <see cref="EdtfMeaning"/>, and the limits of its first and last day.
/// </summary>
internal readonly record struct EdtfPart
{
    internal bool IsStretch { get; init; }

    /// <summary>The index of the first set. The sets of a moment are its possible days. A stretch has one set of first days and one set of last days.</summary>
    internal int At { get; init; }

    /// <summary>The number of sets.</summary>
    internal int Count { get; init; }

    /// <summary>The earliest first day.</summary>
    internal long FirstMin { get; init; }

    /// <summary>The latest first day.</summary>
    internal long FirstMax { get; init; }

    /// <summary>The earliest last day.</summary>
    internal long LastMin { get; init; }

    /// <summary>The latest last day.</summary>
    internal long LastMax { get; init; }

    /// <summary>Whether some days are in every meaning: the days from <see cref="FirstMax"/> to <see cref="LastMin"/>.</summary>
    internal bool HasCore => FirstMax <= LastMin;
}
