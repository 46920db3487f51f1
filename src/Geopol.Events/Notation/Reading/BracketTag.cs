namespace Geopol.Events;

/// <summary>What stands behind the bar in brackets, with commas between: [Georgia|GE], [Acme|company], [Nordkorea|state,de], [al-Qaeda|name].</summary>
/// <param name="Kind">The kind of actor.</param>
/// <param name="Code">The state's alpha-2.</param>
/// <param name="Language">The language of the text.</param>
/// <param name="IsName">Whether the text is a name, or describes somebody unnamed; null where its first letter tells.</param>
internal readonly record struct BracketTag(ActorKind Kind, string? Code, LanguageTag Language, bool? IsName)
{
    internal static BracketTag Read(string? tag)
    {
        var read = default(BracketTag);
        if (tag is null)
        {
            return read;
        }

        foreach (var range in tag.AsSpan().Split(','))
        {
            var part = tag.AsSpan()[range];
            read = part is "name" ? read with { IsName = true }
                : part is "unnamed" ? read with { IsName = false }
                : part is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] ? read with { Code = part.ToString() }
                : part.Length is 2 or 3 && LanguageTag.TryParse(part, out var language) ? read with { Language = language }
                : ActorKind.TryParse(part, out var kind) ? read with { Kind = kind }
                : read;
        }

        return read;
    }
}
