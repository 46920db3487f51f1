namespace Geopol.Events.Tests;

/// <summary>A link of the chain of attribution: a source and its act. An unnamed source has no label.</summary>
internal sealed record GoldLink(GoldLabel? Source, string Act)
{
    private const string Unnamed = "?";

    /// <summary>The name of the source in messages.</summary>
    internal string Named => Source?.Text ?? Unnamed;

    /// <summary>Parses a text such as "Reuters:report".</summary>
    internal static GoldLink Of(string text)
    {
        var colon = text.LastIndexOf(':');
        return new(text[..colon] == Unnamed ? null : GoldLabel.Of(text[..colon]), text[(colon + 1)..]);
    }

    internal bool IsBy(ReadAttribution attribution) => Source is null
        || (attribution.All is { } all && LabelMatch.IsWhole(Source, all))
        || attribution.Sources.Any(source => LabelMatch.IsAny(Source, source));
}
