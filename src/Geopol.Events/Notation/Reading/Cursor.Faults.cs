using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>Faults: the one furthest to the right is reported. A sentence at fault is read again to list what is expected there.</summary>
internal sealed partial class Cursor
{
    /// <summary>Collects what could be at <see cref="ListedAt"/>, in the order of the grammar; null to collect nothing, which costs nothing.</summary>
    internal List<string>? Listed { get; init; }

    /// <summary>The token at which to list; null to list at the end of the text.</summary>
    internal int? ListedAt { get; init; }

    /// <summary>The forms of the verbs that are listed.</summary>
    internal VerbForms ListedForms { get; private set; }

    /// <summary>Whether what could be here is asked for.</summary>
    internal bool IsListing => Lists(Position);

    /// <summary>Whether what is tried is no fault where it fails.</summary>
    internal bool IsQuiet { get; set; }

    /// <summary>The furthest token that doesn't fit.</summary>
    internal int FaultAt { get; private set; } = -1;

    /// <summary>Why that token doesn't fit; null where something else is expected, and where nothing is listed.</summary>
    internal string? Fault { get; private set; }

    /// <summary>Whether what is expected is of use beside <see cref="Fault"/>.</summary>
    internal bool IsFaultListed { get; private set; }

    /// <summary>Lists what can be here, if that is asked for.</summary>
    internal void List(string what)
    {
        if (IsListing && !Listed!.Contains(what))
        {
            Listed.Add(what);
        }
    }

    /// <summary>Notes that something else is expected here: what was listed.</summary>
    internal bool Miss()
    {
        FaultAt = IsQuiet ? FaultAt : Math.Max(FaultAt, Position);
        return false;
    }

    /// <summary>Notes that this is expected here.</summary>
    internal bool Miss(string what)
    {
        List(what);
        return Miss();
    }

    /// <summary>Notes that a verb in one of these forms is expected here.</summary>
    internal bool MissVerb(VerbForms forms)
    {
        if (IsListing)
        {
            ListedForms |= forms;
            List(WordKinds.Of(forms));
        }

        return Miss();
    }

    /// <summary>Notes what is wrong at a token. The text is only made where it is asked for.</summary>
    internal bool Fail(int at, [InterpolatedStringHandlerArgument("", nameof(at))] ref FaultText why, bool isListed = false)
    {
        FaultAt = IsQuiet ? FaultAt : Math.Max(FaultAt, at);
        if (Fault is null && Lists(at))
        {
            (Fault, IsFaultListed) = (why.ToString(), isListed);
        }

        return false;
    }

    /// <inheritdoc cref="Fail(int, ref FaultText, bool)"/>
    internal bool Fail(int at, string why) => Fail(at, $"{why}");

    internal bool Lists(int at) => Listed is not null && !IsQuiet && at == (ListedAt ?? Count);

    /// <summary>Notes that a reading took a name that no one knows.</summary>
    internal void NoteUnknown(int start, int end) => (UnknownNames ??= []).Add((start, end));
}
