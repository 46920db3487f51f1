namespace Geopol.Events.Interop;

/// <summary>A member of a claim that doesn't come back from another format as it was.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record MemberDifference
{
    internal MemberDifference(string path, MemberChange change)
    {
        Path = path;
        Change = change;
    }

    /// <summary>The path of the member in the JSON of the claim: <c>proposition.event.items[0]</c>. Nothing below it comes back.</summary>
    public string Path { get; }

    /// <summary>The change.</summary>
    public MemberChange Change { get; }

    /// <summary>Returns the change and the path, for example <c>lost proposition.likelihood</c>.</summary>
    public override string ToString() => $"{Change.ToString().ToLowerInvariant()} {Path}";
}
