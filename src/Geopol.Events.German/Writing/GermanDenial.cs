namespace Geopol.Events;

/// <summary>The denial of a clause. Either "kein" denies one of its phrases, or "nicht", "noch nicht", "nicht mehr" or "nie" denies the clause.</summary>
internal readonly record struct GermanDenial
{
    private enum Place : byte
    {
        None,
        BareObjects,
        Otherwise,
        Fix,
        Clause,
    }

    private Place Where { get; init; }

    /// <summary>"noch" if the event hasn't happened yet; otherwise empty.</summary>
    internal string Yet { get; private init; }

    /// <summary>"mehr" if the event no longer happens; otherwise empty.</summary>
    internal string More { get; private init; }

    /// <summary>The adverb of manner that isn't part of the denial.</summary>
    internal string Manner { get; private init; }

    /// <summary>Whether "kein" denies the objects without an article: "keine Waffen".</summary>
    internal bool IsOfBareObjects => Where == Place.BareObjects;

    /// <summary>Whether "kein" denies the words for a missing object: "kein Abkommen".</summary>
    internal bool IsOfOtherwise => Where == Place.Otherwise;

    /// <summary>Whether "kein" denies the fixed words of the verb: "keine Gespräche".</summary>
    internal bool IsOfFix => Where == Place.Fix;

    /// <summary>Whether objects without an article come before "nicht".</summary>
    internal bool IsAfterBareObjects { get; private init; }

    /// <summary>The word of denial in the middle of the clause. Empty if there is none.</summary>
    internal string Early { get; private init; }

    /// <summary>The word of denial at the end of the clause: "nimmt die Arbeit nicht auf". Empty if there is none.</summary>
    internal string Late { get; private init; }

    internal static GermanDenial Of(bool isNegated, string manner, bool hasBareObjects, bool hasObjects, string? otherwise, GermanFrame frame)
    {
        if (!isNegated)
        {
            return new() { Yet = "", More = "", Manner = manner, Early = "", Late = "" };
        }

        var isNever = manner == "nie";
        var (yet, more) = (manner == "noch" ? "noch" : "", manner == "mehr" ? "mehr" : "");
        var rest = manner is "noch" or "mehr" or "nie" ? "" : manner;
        var where = WhereOf(isNever, rest, hasBareObjects, hasObjects, otherwise, frame);
        var word = where != Place.Clause ? "" : isNever ? "nie" : GermanText.Join(yet, "nicht", more);
        var isAtEnd = frame.Fix is ['d', 'e' or 'i' or 'a', _, ' ', ..];
        return new()
        {
            Where = where, Yet = yet, More = more, Manner = rest, Early = isAtEnd ? "" : word, Late = isAtEnd ? word : "",
            IsAfterBareObjects = where == Place.Clause && !isNever && hasBareObjects,
        };
    }

    private static Place WhereOf(bool isNever, string manner, bool hasBareObjects, bool hasObjects, string? otherwise, GermanFrame frame)
    {
        if (isNever)
        {
            return Place.Clause;
        }

        if (manner.Length == 0 && hasBareObjects)
        {
            return Place.BareObjects;
        }

        return otherwise is ['e', 'i', 'n', ..] ? Place.Otherwise : frame.Denied is not null && !hasObjects ? Place.Fix : Place.Clause;
    }

    /// <summary>Returns the word of denial.</summary>
    public override string ToString() => GermanText.Join(Early, Late);
}
