namespace Geopol.Events;

/// <summary>Where a name stands in a clause: behind which verb and preposition, and which role it is to fill there.</summary>
/// <param name="Verb">The verb; null where nothing else can be meant.</param>
/// <param name="Preposition">The preposition; none for the object.</param>
/// <param name="Role">The role.</param>
internal readonly record struct PlaceInClause(LexiconVerb Verb, Preposition Preposition, SentenceRole Role)
{
    /// <summary>Whether it needs a tag that says what it stands for, and the tag helps.</summary>
    internal bool NeedsTag(NounKinds kinds, bool isFree, NounKinds kind) => Misreads(kinds, isFree) && !Misreads(kind, isFree: false);

    /// <summary>Whether no tag helps: a reader takes what stands for this for another role.</summary>
    internal bool IsLost(NounKinds kind) => Misreads(kind, isFree: false);

    /// <summary>Whether a reader takes it for another role, so that it needs a tag.</summary>
    internal bool Misreads(NounKinds kinds, bool isFree) => Verb is not null
        && (isFree && Verb.Longer[(int)Preposition] is not null || (Preposition == Preposition.None ? Verb.RoleOfObject(kinds, isFree) : Verb.RoleBehind(Preposition, kinds, isFree)) != Role);
}
