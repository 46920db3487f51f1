namespace Geopol.Events;

/// <summary>How a clause is denied: by "kein" at one of its phrases, else by "nicht", "noch nicht", "nicht mehr" or "nie" at its place.</summary>
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

    /// <summary>"noch" of what isn't done yet.</summary>
    internal string Yet { get; private init; }

    /// <summary>"mehr" of what is done no longer.</summary>
    internal string More { get; private init; }

    /// <summary>The adverb of manner that isn't part of the denial.</summary>
    internal string Manner { get; private init; }

    /// <summary>"keine Waffen".</summary>
    internal bool IsOfBareObjects => Where == Place.BareObjects;

    /// <summary>"kein Abkommen", for an object that isn't said.</summary>
    internal bool IsOfOtherwise => Where == Place.Otherwise;

    /// <summary>"keine Gespräche", of what always goes with the verb.</summary>
    internal bool IsOfFix => Where == Place.Fix;

    /// <summary>Whether objects without an article come before "nicht".</summary>
    internal bool IsAfterBareObjects { get; private init; }

    /// <summary>"nicht" in the middle of the clause.</summary>
    internal string Early { get; private init; }

    /// <summary>"nicht" at its end: "nimmt die Arbeit nicht auf".</summary>
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

    /// <summary>The word that denies.</summary>
    public override string ToString() => GermanText.Join(Early, Late);
}
