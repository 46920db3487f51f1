using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>
/// Records faults. The fault that is furthest to the right is reported. To list the words that are expected there, the sentence is read a second time.
/// </summary>
internal sealed partial class Cursor
{
    /// <summary>The words that could be at <see cref="ListedAt"/>, in the order of the grammar. It is null if words aren't listed, which saves time.</summary>
    internal List<string>? Listed { get; init; }

    /// <summary>The index of the token at which words are listed; null for the end of the text.</summary>
    internal int? ListedAt { get; init; }

    /// <summary>The forms of verbs that could be at <see cref="ListedAt"/>.</summary>
    internal VerbForms ListedForms { get; private set; }

    /// <summary>Whether words are listed at this position.</summary>
    internal bool IsListing => Lists(Position);

    /// <summary>Whether faults are ignored, because this reading is only an attempt.</summary>
    internal bool IsQuiet { get; set; }

    /// <summary>The index of the furthest token that doesn't fit; -1 if there is none.</summary>
    internal int FaultAt { get; private set; } = -1;

    /// <summary>
    /// The reason why that token doesn't fit. It is null if the fault is only that something else is expected. It is also null if words aren't listed.
    /// </summary>
    internal string? Fault { get; private set; }

    /// <summary>Whether the list of expected words is useful in addition to <see cref="Fault"/>.</summary>
    internal bool IsFaultListed { get; private set; }

    /// <summary>Adds a word or a kind of word to the list if words are listed at this position.</summary>
    internal void List(string what)
    {
        if (IsListing && !Listed!.Contains(what))
        {
            Listed.Add(what);
        }
    }

    /// <summary>Records a fault at this position, because something else is expected. Always returns false.</summary>
    internal bool Miss()
    {
        FaultAt = IsQuiet ? FaultAt : Math.Max(FaultAt, Position);
        return false;
    }

    /// <summary>Records that this word is expected at this position. Always returns false.</summary>
    internal bool Miss(string what)
    {
        List(what);
        return Miss();
    }

    /// <summary>Records that a verb in one of these forms is expected at this position. Always returns false.</summary>
    internal bool MissVerb(VerbForms forms)
    {
        if (IsListing)
        {
            ListedForms |= forms;
            List(WordKinds.Of(forms));
        }

        return Miss();
    }

    /// <summary>Records the reason why a token doesn't fit. The text is created only if it is reported. Always returns false.</summary>
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

    /// <summary>Returns whether words are listed at this token.</summary>
    internal bool Lists(int at) => Listed is not null && !IsQuiet && at == (ListedAt ?? Count);

    /// <summary>Records an unknown name that was accepted. The range is from the first token of the name to the token after the name.</summary>
    internal void NoteUnknown(int start, int end) => (UnknownNames ??= []).Add((start, end));
}
