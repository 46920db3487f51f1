namespace Geopol.Events;

internal static partial class TimeConventions
{
    internal static TimeConvention NoLength { get; } = Refused("no-length",
        "The phrase gives no length of time, and nobody would agree on one. Give the phrase a convention of your own, or leave the words alone.");

    internal static TimeConvention Saying { get; } = Refused("time-of-saying",
        "The phrase says that it holds when it is said, not since when or until when: aspect and tense record that.");

    internal static TimeConvention Repeated { get; } = Refused("repeated",
        "The phrase says how often, not when: aspect repeated records that.");

    internal static TimeConvention RelativeToEvent { get; } = Refused("relative-to-event",
        "The phrase is relative to an event, not to the date: write the date of that event where you know it.");

    internal static TimeConvention RelativeToStory { get; } = Refused("relative-to-story",
        "The phrase is relative to a time told of before, not to the date: resolve it against that.");

    internal static TimeConvention DeadlineOrDuration { get; } = Refused("deadline-or-duration",
        "\"Bis\" is a deadline with one verb (by then at the latest) and a duration with another (until then): write [d..t] or d/t.");
}
