namespace Geopol.Events.Interop;

/// <summary>The options for reading SIPRI's trade register: the general options, and facts about a file that the file may not state itself.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record SipriOptions : ImportOptions
{
    /// <summary>
    /// The first year whose deliveries the figures count. Absent by default: the lines before the header decide, and without them the figures are taken to count all
    /// deliveries. Set it for a register of selected years that was saved without these lines.
    /// </summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year whose deliveries the figures count; absent by default, as <see cref="FirstYear"/>.</summary>
    public int? LastYear { get; init; }

    /// <summary>
    /// The release of the register, for example <c>2025-03-10</c>. Absent by default: the lines before the header decide. It becomes the version in
    /// <see cref="Claim.Extraction"/>.
    /// </summary>
    public string? Release { get; init; }
}
