namespace Geopol.Events;

/// <summary>Why a conversion gave what it gave, or nothing. A code keeps its meaning for good.</summary>
[OpenCode]
public readonly partial struct ConversionReason
{
    /// <summary>The table has it so.</summary>
    public static partial ConversionReason AsTabled { get; }

    /// <summary>One word holds for the whole interval.</summary>
    public static partial ConversionReason OneWord { get; }

    /// <summary>The interval reaches over several words.</summary>
    public static partial ConversionReason SeveralWords { get; }

    /// <summary>The number is the end of one word's interval and the beginning of the next one's.</summary>
    public static partial ConversionReason SharedEnd { get; }

    /// <summary>The scale nests its words: several hold, the narrowest stands first.</summary>
    public static partial ConversionReason NestedWords { get; }

    /// <summary>A part of the interval has no word.</summary>
    public static partial ConversionReason PartlyInGap { get; }

    /// <summary>No value: the scale has no word there.</summary>
    public static partial ConversionReason InGap { get; }

    /// <summary>No value: the scale has no such word, label, level or number.</summary>
    public static partial ConversionReason NotInScale { get; }

    /// <summary>No value: the scale gives this word no figures.</summary>
    public static partial ConversionReason NoFigures { get; }

    /// <summary>No value: nobody says under which scale this was said, so it has no figures and no order.</summary>
    public static partial ConversionReason NoScale { get; }

    /// <summary>No value: this library has no table of the scale, or only of another version.</summary>
    public static partial ConversionReason NoTable { get; }

    /// <summary>By the order of the levels and nothing else: what they rest on differs.</summary>
    public static partial ConversionReason ByOrder { get; }

    /// <summary>No value: the order of the levels doesn't decide which it would be.</summary>
    public static partial ConversionReason OrderUndecided { get; }

    /// <summary>No value: it cannot be judged, and that is no number and no place in an order.</summary>
    public static partial ConversionReason CannotBeJudged { get; }

    /// <summary>No value: the number lies outside the scale.</summary>
    public static partial ConversionReason OutOfRange { get; }

    /// <summary>No value: the number stands for more than one thing.</summary>
    public static partial ConversionReason Ambiguous { get; }

    /// <summary>The other scale has something that this one lacks.</summary>
    public static partial ConversionReason NoCounterpart { get; }

    /// <summary>The scale puts a number on what has none.</summary>
    public static partial ConversionReason NumberAdded { get; }

    /// <summary>It is what readers understand, not what the speaker said.</summary>
    public static partial ConversionReason ReadersView { get; }
}
