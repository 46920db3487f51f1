namespace Geopol.Events;

/// <summary>
/// Decodes the actors of names in the lexicon image. A record has the kind, the scheme, the code, the name, the actor that this actor stands for, and another name.
/// </summary>
internal static class ActorRecord
{
    /// <summary>Decodes the actor whose record begins at this offset.</summary>
    internal static Actor Decode(int at) => new()
    {
        Kind = LexiconImage.Code<ActorKind>(at),
        Id = LexiconImage.TextOf(at + 6) is { } code ? Identifiers.OfOwned([new(LexiconImage.Code<IdentifierScheme>(at + 3), code)]) : default,
        Names = LexiconImage.TextOf(at + 9) is { } name ? LocalizedText.Of(LanguageTag.English, name) : default,
        StandsFor = LexiconImage.Three(at + 12) is > 0 and var other ? Decode(other) : null,
        OtherNames = LexiconImage.TextOf(at + 15) is { } alias ? [OtherName.Of(alias.AsSpan().ContainsAnyInRange('a', 'z') ? NameKind.Alias : NameKind.Abbreviation, alias)] : default,
    };
}
