namespace Geopol.Events.Interop;

/// <summary>Reads the words of a text for an actor as a sentence of the notation has them: "Israeli soldiers" is an unnamed group, "Carlos Menem" a name.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class ActorWords
{
    private const int MaxKept = 1 << 14;
    private static readonly Claim Frame = Claim.Parse("France attacked Spain");
    private static readonly Interaction Attack = (Interaction)Frame.Proposition.Event;

    private readonly Dictionary<string, Actor> kept = new(StringComparer.Ordinal);

    /// <summary>The actor of the words. Words that the notation can't read as one actor are a name.</summary>
    public Actor Read(string words)
    {
        if (!kept.TryGetValue(words, out var actor))
        {
            actor = Parse(words) ?? Actor.Named(default, words);
            if (kept.Count < MaxKept)
            {
                kept.Add(words, actor);
            }
        }

        return actor;
    }

    private static Actor? Parse(string words)
    {
        if (words.AsSpan().ContainsAny("[]\"\r\n") || !ClaimNotation.Default.TryParse($"[{words}] attacked Spain".AsSpan(), out var claim, out _)
            || claim.Proposition.Event is not Interaction { Agents: [{ Actor: { } actor }] } read)
        {
            return null;
        }

        return claim with { Proposition = claim.Proposition with { Event = read with { Agents = Attack.Agents } } } == Frame ? actor : null;
    }
}
