namespace Geopol.Events;

/// <summary>What holds of one member of an event or link: it is uncertain, approximate, disputed, inferred or redacted.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
[WireObject]
public sealed partial record Mark
{
    /// <summary>The member, seen from the event or link that carries the mark: <c>when.edtf</c>, <c>topics[0].terms[0].supplier</c>.</summary>
    public required partial MemberPath Member { get; init; }

    /// <summary>What holds of it.</summary>
    public required partial MarkKind Kind { get; init; }

    /// <summary>Why: what an inference rests on, who disputes it.</summary>
    public partial LocalizedText Basis { get; init; }

    /// <summary>The recorder added this member; the text doesn't say it.</summary>
    public static Mark Inferred(string member, string? englishBasis = null) => new()
    {
        Member = MemberPath.Parse(member),
        Kind = MarkKind.Inferred,
        Basis = englishBasis is null ? default : LocalizedText.Of(LanguageTag.English, englishBasis),
    };

    /// <summary><c>when.edtf inferred</c>.</summary>
    public override string ToString() => $"{Member} {Kind}";
}
