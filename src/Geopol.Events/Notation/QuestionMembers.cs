namespace Geopol.Events;

/// <summary>What "it is unknown what" and "who" ask for.</summary>
internal static class QuestionMembers
{
    /// <summary>The member that the object of a verb fills; absent where there is none to ask for.</summary>
    internal static Asked Object(LexiconVerb verb) => verb.Object.Length == 0 ? default : verb.Object[0] switch
    {
        SentenceRole.Items => Asked.Items,
        SentenceRole.Subject => Asked.Terms,
        SentenceRole.Topics => Asked.Parse(EventRoles.MemberOf(SentenceRole.Topics)),
        SentenceRole.Instruments or SentenceRole.Themes => Asked.Parse(EventRoles.MemberOf(verb.RoleAt(Preposition.None, verb.Object[0]))),
        _ => verb.Object.Contains(SentenceRole.Themes) ? Asked.Parse(EventRoles.MemberOf(verb.RoleAt(Preposition.None, SentenceRole.Themes))) : default,
    };

    /// <summary>The member that the subject of a verb fills.</summary>
    internal static Asked Subject(LexiconVerb verb) => verb.Subject == SentenceRole.None ? default : Asked.Parse(EventRoles.MemberOf(verb.Subject));
}
