namespace Geopol.Events;

/// <summary>A mark on a member of an event or link: uncertain, approximate, disputed, inferred or redacted.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Mark
{
    /// <summary>
    /// The path of the member from the event or link that has the mark, with member names as in the JSON: <c>when.edtf</c>,
    /// <c>content.event.recipients</c>.
    /// </summary>
    public required partial MemberPath Member { get; init; }

    /// <summary>The kind of mark.</summary>
    public required partial MarkKind Kind { get; init; }

    /// <summary>The basis of the mark, for example the evidence of an inference, or the actor that disputes the member.</summary>
    public partial LocalizedText Basis { get; init; }

    /// <summary>Creates a mark on a member that the recorder added and the text doesn't state.</summary>
    /// <param name="member">The path of the member from the event: <c>suppliers[0]</c>.</param>
    /// <param name="englishBasis">The reason why the member was added, in English; null if none is given.</param>
    /// <returns>The mark.</returns>
    public static Mark Inferred(string member, string? englishBasis = null) => new()
    {
        Member = MemberPath.Parse(member),
        Kind = MarkKind.Inferred,
        Basis = englishBasis is null ? default : LocalizedText.Of(LanguageTag.English, englishBasis),
    };

    /// <summary>Returns the member and the kind of mark, for example <c>when.edtf inferred</c>.</summary>
    public override string ToString() => $"{Member} {Kind}";
}
