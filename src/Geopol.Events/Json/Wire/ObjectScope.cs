namespace Geopol.Events;

/// <summary>The state of a reader within one object.</summary>
internal ref struct ObjectScope
{
    /// <summary>The names of the members that the object's codec knows.</summary>
    internal ReadOnlySpan<string> Members;

    /// <summary>The last unescaped name that was in ascending order. A name that sorts after it can't be a duplicate.</summary>
    internal ReadOnlySpan<byte> LastName;

    /// <summary>The position of the object.</summary>
    internal int Start;

    /// <summary>The position of the current member's value.</summary>
    internal int ValueStart;

    /// <summary>The number of issues before the current member.</summary>
    internal int Issues;

    /// <summary>The number of errors before the current member.</summary>
    internal int Errors;

    /// <summary>The number of errors before the object.</summary>
    internal int ErrorsAtStart;

    /// <summary>Whether the names were already checked for duplicates. They are checked if they aren't in ascending order.</summary>
    internal bool Checked;

    /// <summary>The members that the codec doesn't know; null if there are none.</summary>
    internal List<UnknownMember>? Kept;

    internal readonly UnknownMembers Unknown => Kept is null ? default : UnknownMembers.OfOwned(Kept);
}
