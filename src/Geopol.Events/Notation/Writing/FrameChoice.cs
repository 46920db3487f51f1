namespace Geopol.Events;

/// <summary>The verb and the frame with which a proposition is written.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Frame">Its frame.</param>
/// <param name="Plan">The parts of the event, by place.</param>
/// <param name="Before">The verb before the main verb: offers to, refuses to. Null if there is no such verb.</param>
/// <param name="Passive">The verb of the step, which is written in the passive: "were postponed" for "postpone talks". Null if the verb is active.</param>
internal sealed record FrameChoice(VerbEntry Verb, Frame Frame, FramePlan Plan, VerbEntry? Before = null, Conjugation? Passive = null);
