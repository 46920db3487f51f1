namespace Geopol.Events;

// This part has a factory method for each act of speech.
public sealed partial record AttributionLink
{
    /// <summary>Creates a link in which these sources jointly pass the content on neutrally, with verbs such as report or write.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    /// <example>
    /// <code>
    /// var link = AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Reuters"));
    /// Console.WriteLine(link.Act);   // report
    /// </code>
    /// </example>
    public static AttributionLink Report(params Actor[] sources) => Of(SpeechAct.Report, sources);

    /// <summary>Creates a link in which these sources jointly say the content, with verbs such as say, state or announce.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Say(params Actor[] sources) => Of(SpeechAct.Say, sources);

    /// <summary>Creates a link in which these sources jointly judge the content, with verbs such as assess, believe or estimate.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Assess(params Actor[] sources) => Of(SpeechAct.Assess, sources);

    /// <summary>Creates a link in which these sources jointly suggest or imply the content.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Suggest(params Actor[] sources) => Of(SpeechAct.Suggest, sources);

    /// <summary>Creates a link in which these sources jointly predict or expect the content.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Predict(params Actor[] sources) => Of(SpeechAct.Predict, sources);

    /// <summary>Creates a link in which these sources jointly claim or maintain the content.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Claim(params Actor[] sources) => Of(SpeechAct.Claim, sources);

    /// <summary>Creates a link in which these sources jointly allege the content, or accuse someone of it.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Allege(params Actor[] sources) => Of(SpeechAct.Allege, sources);

    /// <summary>Creates a link in which these sources jointly confirm the content. The act is factive.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Confirm(params Actor[] sources) => Of(SpeechAct.Confirm, sources);

    /// <summary>Creates a link in which these sources jointly acknowledge or admit the content. The act is factive.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Acknowledge(params Actor[] sources) => Of(SpeechAct.Acknowledge, sources);

    /// <summary>Creates a link in which these sources jointly recall the content. The act is factive.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Recall(params Actor[] sources) => Of(SpeechAct.Recall, sources);

    /// <summary>Creates a link in which these sources jointly reveal or show the content. The act is factive.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Reveal(params Actor[] sources) => Of(SpeechAct.Reveal, sources);

    /// <summary>
    /// Creates a link in which these sources jointly presuppose the content: they take it for granted and don't state it. The act is factive.
    /// </summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Presuppose(params Actor[] sources) => Of(SpeechAct.Presuppose, sources);

    /// <summary>Creates a link in which these sources jointly deny the content. The content itself stays affirmative.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    /// <example>
    /// <code>
    /// // The proposition stays in the affirmative. The denial is the act of the link.
    /// var denial = Claim.Parse("DPRK sold munitions to Russia") with { Attribution = [AttributionLink.Deny(Actor.State("RU", "Russia"))] };
    /// Console.WriteLine(denial);   // Russia denies that DPRK sold munitions to Russia
    /// </code>
    /// </example>
    public static AttributionLink Deny(params Actor[] sources) => Of(SpeechAct.Deny, sources);

    /// <summary>Creates a link in which these sources jointly doubt the content.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Doubt(params Actor[] sources) => Of(SpeechAct.Doubt, sources);

    /// <summary>Creates a link in which these sources jointly question the content, or ask whether it is so.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Question(params Actor[] sources) => Of(SpeechAct.Question, sources);

    /// <summary>Creates a link in which these sources jointly decline to comment: they neither confirm nor deny the content.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Decline(params Actor[] sources) => Of(SpeechAct.Decline, sources);

    /// <summary>Creates a link in which these sources jointly correct their own words.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Correct(params Actor[] sources) => Of(SpeechAct.Correct, sources);

    /// <summary>Creates a link in which these sources jointly withdraw their own words.</summary>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Withdraw(params Actor[] sources) => Of(SpeechAct.Withdraw, sources);

    /// <summary>Creates a link in which these sources jointly perform this act.</summary>
    /// <param name="act">The act, for example <c>SpeechAct.Deny</c>.</param>
    /// <param name="sources">The sources. Several sources speak jointly, and each of them is an origin.</param>
    /// <returns>The link, with this act and these sources.</returns>
    public static AttributionLink Of(SpeechAct act, params Actor[] sources) => new() { Act = act, Sources = EquatableArray.Create<Actor>(sources) };

    /// <summary>
    /// Creates a link for sources whose act isn't stated, for example after ", per". The act is <c>report</c> if the first source is a media
    /// outlet, otherwise <c>say</c>.
    /// </summary>
    internal static AttributionLink Neutral(EquatableArray<Actor> sources) => new()
    {
        Act = !sources.IsEmpty && sources[0].Kind == ActorKind.MediaOutlet ? SpeechAct.Report : SpeechAct.Say,
        Sources = sources,
    };
}
