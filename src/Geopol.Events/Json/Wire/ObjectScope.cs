namespace Geopol.Events;

/// <summary>Where a reader is within one object.</summary>
internal ref struct ObjectScope
{
    /// <summary>The names that the object's codec knows.</summary>
    internal ReadOnlySpan<string> Members;

    /// <summary>The member before the current one, unescaped: names that rise can't repeat.</summary>
    internal ReadOnlySpan<byte> LastName;

    /// <summary>Where the object begins.</summary>
    internal int Start;

    /// <summary>Where the current member's value begins.</summary>
    internal int ValueStart;

    /// <summary>The issues and errors there were before the current member.</summary>
    internal int Issues;

    internal int Errors;

    /// <summary>The errors there were before the object.</summary>
    internal int ErrorsAtStart;

    /// <summary>Whether the names have been looked through for repeats, because they don't rise.</summary>
    internal bool Checked;

    /// <summary>Members that the codec doesn't know.</summary>
    internal List<UnknownMember>? Kept;

    internal readonly UnknownMembers Unknown => Kept is null ? default : UnknownMembers.OfOwned(Kept);
}
