namespace Geopol.Events;

/// <summary>By which verb and frame a proposition is said.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Frame">Its frame.</param>
/// <param name="Plan">The parts of the event by place.</param>
/// <param name="Before">The verb before it: offers to, refuses to.</param>
/// <param name="Passive">The verb of the step alone, whose passive is written: "were postponed" of "postpone talks". Null where the verb is active.</param>
internal sealed record FrameChoice(VerbEntry Verb, Frame Frame, FramePlan Plan, VerbEntry? Before = null, Conjugation? Passive = null);
