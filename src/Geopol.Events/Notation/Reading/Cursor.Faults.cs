using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>Records faults. The fault furthest to the right is reported: the sentence is read again, to list what is expected there.</summary>
internal sealed partial class Cursor
{
    /// <summary>The list of what could be at <see cref="ListedAt"/>, in the order of the grammar. Null where nothing is listed, which costs no time.</summary>
    internal List<string>? Listed { get; init; }

    /// <summary>The token at which to list; null for the end of the text.</summary>
    internal int? ListedAt { get; init; }

    /// <summary>The forms of verbs that could be there.</summary>
    internal VerbForms ListedForms { get; private set; }

    /// <summary>Whether this position is the one at which to list.</summary>
    internal bool IsListing => Lists(Position);

    /// <summary>Whether faults are ignored, because a reading is only tried.</summary>
    internal bool IsQuiet { get; set; }

    /// <summary>The furthest token that doesn't fit; -1 where there is none.</summary>
    internal int FaultAt { get; private set; } = -1;

    /// <summary>Why that token doesn't fit. Null where something else is expected, and where nothing is listed.</summary>
    internal string? Fault { get; private set; }

    /// <summary>Whether the list of what is expected is useful in addition to <see cref="Fault"/>.</summary>
    internal bool IsFaultListed { get; private set; }

    /// <summary>Adds a word or a kind of word to the list, where this position is the one at which to list.</summary>
    internal void List(string what)
    {
        if (IsListing && !Listed!.Contains(what))
        {
            Listed.Add(what);
        }
    }

    /// <summary>Records a fault here: something else is expected. Always false.</summary>
    internal bool Miss()
    {
        FaultAt = IsQuiet ? FaultAt : Math.Max(FaultAt, Position);
        return false;
    }

    /// <summary>Records that this is expected here. Always false.</summary>
    internal bool Miss(string what)
    {
        List(what);
        return Miss();
    }

    /// <summary>Records that a verb in one of these forms is expected here. Always false.</summary>
    internal bool MissVerb(VerbForms forms)
    {
        if (IsListing)
        {
            ListedForms |= forms;
            List(WordKinds.Of(forms));
        }

        return Miss();
    }

    /// <summary>Records why a token doesn't fit. The text is created only where it is reported. Always false.</summary>
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

    /// <summary>Whether this token is the one at which to list.</summary>
    internal bool Lists(int at) => Listed is not null && !IsQuiet && at == (ListedAt ?? Count);

    /// <summary>Records an unknown name that a reading accepted, from its first token to the token after it.</summary>
    internal void NoteUnknown(int start, int end) => (UnknownNames ??= []).Add((start, end));
}
