namespace Geopol.Events;

/// <summary>The verb and the frame with which a proposition is written.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Frame">Its frame.</param>
/// <param name="Plan">The parts of the event by place.</param>
/// <param name="Before">The verb before it: offers to, refuses to. Null where there is none.</param>
/// <param name="Passive">The verb of the step alone, which is written in the passive: "were postponed" for "postpone talks". Null where the verb is active.</param>
internal sealed record FrameChoice(VerbEntry Verb, Frame Frame, FramePlan Plan, VerbEntry? Before = null, Conjugation? Passive = null);
