using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>In how many claims a member doesn't come back from another format as it was.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record MemberCount
{
    internal MemberCount(string path, MemberChange change, long claims)
    {
        Path = path;
        Change = change;
        Claims = claims;
    }

    /// <summary>The path of the member, without the numbers of elements: <c>attribution[].act</c>.</summary>
    public string Path { get; }

    /// <summary>The change.</summary>
    public MemberChange Change { get; }

    /// <summary>The number of claims.</summary>
    public long Claims { get; }

    /// <summary>Returns the number, the change and the path.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Claims} {Change.ToString().ToLowerInvariant()} {Path}");
}
