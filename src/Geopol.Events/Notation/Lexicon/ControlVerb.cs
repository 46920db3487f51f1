namespace Geopol.Events;

/// <summary>What stands before "to" and a verb and tells how the actor stands to it: "plans to", "is ready to".</summary>
/// <param name="Disposition">The stance.</param>
/// <param name="Forms">The forms; of those with "be" the adjective stands behind each.</param>
/// <param name="IsMain">Whether it is the one that is printed where no other is told.</param>
internal sealed record ControlVerb(Disposition Disposition, Conjugation Forms, bool IsMain)
{
    /// <summary>As a dictionary has it: "plan", "be ready".</summary>
    internal string Lemma => Forms.Base;
}
