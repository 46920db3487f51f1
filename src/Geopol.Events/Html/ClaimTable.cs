using System.Diagnostics;
using Microsoft.DotNet.Interactive.Formatting;

namespace Geopol.Events;

/// <summary>Claims as a table with a row for each claim. Notebooks show it as HTML; elsewhere it is one sentence per line.</summary>
/// <remarks>Immutable and thread safe. <see cref="ClaimHtml.ToTable"/> creates it.</remarks>
[DebuggerDisplay("{Claims.Count} claims")]
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class ClaimTable
{
    internal ClaimTable(EquatableArray<Claim> claims) => Claims = claims;

    /// <summary>The claims, in the order of the rows.</summary>
    public EquatableArray<Claim> Claims { get; }

    /// <summary>
    /// Returns the table as HTML: the sentence, the origin, how the origin puts it, and the ratings. It has at most 200 rows, and says how many more claims
    /// there are. The HTML needs no other file and has no script.
    /// </summary>
    public string ToHtml() => ClaimTableHtml.Of(Claims);

    /// <summary>Returns the sentences of the claims, one per line.</summary>
    public override string ToString() => string.Join('\n', (IEnumerable<Claim>)Claims);
}
