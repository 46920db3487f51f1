namespace Geopol.Events;

internal static partial class TimeConventions
{
    internal static TimeConvention NoLength { get; } = Refused("no-length",
        "The phrase gives no length of time, and there is no generally accepted one. Give the phrase a convention of your own, or keep only the words.");

    internal static TimeConvention Saying { get; } = Refused("time-of-saying",
        "The phrase means the time of speaking, without a beginning or an end. Record it with aspect and tense.");

    internal static TimeConvention Repeated { get; } = Refused("repeated",
        "The phrase says how often, not when. Record it with the aspect repeated.");

    internal static TimeConvention RelativeToEvent { get; } = Refused("relative-to-event",
        "The phrase is relative to an event, not to the date. Write the date of that event if you know it.");

    internal static TimeConvention RelativeToStory { get; } = Refused("relative-to-story",
        "The phrase is relative to a time that the text mentioned before, not to the date. Resolve it against that time.");

    internal static TimeConvention DeadlineOrDuration { get; } = Refused("deadline-or-duration",
        "With some verbs, \"bis\" is a deadline (by then at the latest). With other verbs, it is a duration (until then). Write [d..t] for a deadline and d/t for a duration.");
}
