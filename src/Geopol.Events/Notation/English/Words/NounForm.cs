namespace Geopol.Events;

/// <summary>A form of a noun.</summary>
internal sealed record NounForm(string Text, bool IsPlural, NounEntry Noun);
