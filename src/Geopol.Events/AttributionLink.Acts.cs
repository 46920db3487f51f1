namespace Geopol.Events;

// A factory for every act of speech.
public sealed partial record AttributionLink
{
    /// <summary>These sources, jointly, pass it on neutrally: report, write.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Report(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Report, sources);

    /// <summary>These sources, jointly, say, state, announce.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Say(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Say, sources);

    /// <summary>These sources, jointly, assess, believe, estimate: a judgement.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Assess(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Assess, sources);

    /// <summary>These sources, jointly, suggest or imply it.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Suggest(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Suggest, sources);

    /// <summary>These sources, jointly, predict or expect it.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Predict(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Predict, sources);

    /// <summary>These sources, jointly, claim or maintain it.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Claim(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Claim, sources);

    /// <summary>These sources, jointly, allege it, accuse.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Allege(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Allege, sources);

    /// <summary>These sources, jointly, confirm it. Factive.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Confirm(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Confirm, sources);

    /// <summary>These sources, jointly, acknowledge or admit it. Factive.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Acknowledge(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Acknowledge, sources);

    /// <summary>These sources, jointly, recall it. Factive.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Recall(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Recall, sources);

    /// <summary>These sources, jointly, reveal or show it. Factive.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Reveal(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Reveal, sources);

    /// <summary>These sources, jointly, take it for granted in passing. Factive.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Presuppose(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Presuppose, sources);

    /// <summary>These sources, jointly, deny it. The content stays affirmative.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Deny(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Deny, sources);

    /// <summary>These sources, jointly, doubt it.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Doubt(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Doubt, sources);

    /// <summary>These sources, jointly, question it, or ask whether it is so.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Question(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Question, sources);

    /// <summary>These sources, jointly, decline to comment: neither confirm nor deny.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Decline(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Decline, sources);

    /// <summary>These sources, jointly, correct their own words.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Correct(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Correct, sources);

    /// <summary>These sources, jointly, take back their own words.</summary>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Withdraw(params ReadOnlySpan<Actor> sources) => Of(SpeechAct.Withdraw, sources);

    /// <summary>These sources, jointly, do this with the content.</summary>
    /// <param name="act">The act: <c>SpeechAct.Deny</c>.</param>
    /// <param name="sources">The sources; several speak jointly, and each is an origin of its own.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Of(SpeechAct act, params ReadOnlySpan<Actor> sources) => new() { Act = act, Sources = EquatableArray.Create(sources) };

    /// <summary>The act that ", per" leaves open: a medium reports, anyone else says it.</summary>
    internal static AttributionLink Neutral(EquatableArray<Actor> sources) => new()
    {
        Act = !sources.IsEmpty && sources[0].Kind == ActorKind.MediaOutlet ? SpeechAct.Report : SpeechAct.Say,
        Sources = sources,
    };
}
