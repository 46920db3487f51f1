namespace Geopol.Events;

/// <summary>
/// One thing that a meaning of an EDTF text consists of: a moment, which is one of its possible days, or a stretch, which is all
/// days from a possible first to a possible last. Which of the sets of its <see cref="EdtfMeaning"/> are meant, and between what
/// its ends lie.
/// </summary>
internal readonly record struct EdtfPart
{
    internal bool IsStretch { get; init; }

    /// <summary>Where its sets begin: those of a moment's possible days; of a stretch one of first and one of last days.</summary>
    internal int At { get; init; }

    internal int Count { get; init; }

    /// <summary>The earliest that it can begin.</summary>
    internal long FirstMin { get; init; }

    /// <summary>The latest that it can begin.</summary>
    internal long FirstMax { get; init; }

    /// <summary>The earliest that it can end.</summary>
    internal long LastMin { get; init; }

    /// <summary>The latest that it can end.</summary>
    internal long LastMax { get; init; }

    /// <summary>Whether there are days that it has in every meaning: those from <see cref="FirstMax"/> to <see cref="LastMin"/>.</summary>
    internal bool HasCore => FirstMax <= LastMin;
}
