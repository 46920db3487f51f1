namespace Geopol.Events;

/// <summary>A mode of an event type of PLOVER 2.0.</summary>
[OpenCode]
public readonly partial struct PloverMode
{
    /// <summary>Mode <c>visit</c> of CONSULT.</summary>
    public static partial PloverMode Visit { get; }

    /// <summary>Mode <c>third-party</c> of CONSULT.</summary>
    public static partial PloverMode ThirdParty { get; }

    /// <summary>Mode <c>multilateral</c> of CONSULT.</summary>
    public static partial PloverMode Multilateral { get; }

    /// <summary>Mode <c>phone</c> of CONSULT.</summary>
    public static partial PloverMode Phone { get; }

    /// <summary>Mode <c>withdraw</c> of RETREAT, SANCTION.</summary>
    public static partial PloverMode Withdraw { get; }

    /// <summary>Mode <c>release</c> of RETREAT.</summary>
    public static partial PloverMode Release { get; }

    /// <summary>Mode <c>disarm</c> of RETREAT.</summary>
    public static partial PloverMode Disarm { get; }

    /// <summary>Mode <c>ceasefire</c> of RETREAT.</summary>
    public static partial PloverMode Ceasefire { get; }

    /// <summary>Mode <c>access</c> of RETREAT.</summary>
    public static partial PloverMode Access { get; }

    /// <summary>Mode <c>resign</c> of RETREAT.</summary>
    public static partial PloverMode Resign { get; }

    /// <summary>Mode <c>assist</c> of REQUEST, REJECT.</summary>
    public static partial PloverMode Assist { get; }

    /// <summary>Mode <c>change</c> of REQUEST, REJECT.</summary>
    public static partial PloverMode Change { get; }

    /// <summary>Mode <c>yield</c> of REQUEST, REJECT.</summary>
    public static partial PloverMode Yield { get; }

    /// <summary>Mode <c>meet</c> of REQUEST, REJECT.</summary>
    public static partial PloverMode Meet { get; }

    /// <summary>Mode <c>disapprove</c> of ACCUSE.</summary>
    public static partial PloverMode Disapprove { get; }

    /// <summary>Mode <c>investigate</c> of ACCUSE.</summary>
    public static partial PloverMode Investigate { get; }

    /// <summary>Mode <c>allege</c> of ACCUSE.</summary>
    public static partial PloverMode Allege { get; }

    /// <summary>Mode <c>restrict</c> of THREATEN, COERCE.</summary>
    public static partial PloverMode Restrict { get; }

    /// <summary>Mode <c>arrest</c> of THREATEN, COERCE.</summary>
    public static partial PloverMode Arrest { get; }

    /// <summary>Mode <c>relations</c> of THREATEN.</summary>
    public static partial PloverMode Relations { get; }

    /// <summary>Mode <c>expel</c> of THREATEN, SANCTION.</summary>
    public static partial PloverMode Expel { get; }

    /// <summary>Mode <c>territory</c> of THREATEN.</summary>
    public static partial PloverMode Territory { get; }

    /// <summary>Mode <c>violence</c> of THREATEN.</summary>
    public static partial PloverMode Violence { get; }

    /// <summary>Mode <c>demo</c> of PROTEST.</summary>
    public static partial PloverMode Demo { get; }

    /// <summary>Mode <c>riot</c> of PROTEST.</summary>
    public static partial PloverMode Riot { get; }

    /// <summary>Mode <c>strike</c> of PROTEST.</summary>
    public static partial PloverMode Strike { get; }

    /// <summary>Mode <c>hunger</c> of PROTEST.</summary>
    public static partial PloverMode Hunger { get; }

    /// <summary>Mode <c>boycott</c> of PROTEST.</summary>
    public static partial PloverMode Boycott { get; }

    /// <summary>Mode <c>obstruct</c> of PROTEST.</summary>
    public static partial PloverMode Obstruct { get; }

    /// <summary>Mode <c>vandalize</c> of PROTEST.</summary>
    public static partial PloverMode Vandalize { get; }

    /// <summary>Mode <c>convict</c> of SANCTION.</summary>
    public static partial PloverMode Convict { get; }

    /// <summary>Mode <c>discontinue</c> of SANCTION.</summary>
    public static partial PloverMode Discontinue { get; }

    /// <summary>Mode <c>troops</c> of MOBILIZE.</summary>
    public static partial PloverMode Troops { get; }

    /// <summary>Mode <c>weapons</c> of MOBILIZE.</summary>
    public static partial PloverMode Weapons { get; }

    /// <summary>Mode <c>police</c> of MOBILIZE.</summary>
    public static partial PloverMode Police { get; }

    /// <summary>Mode <c>militia</c> of MOBILIZE.</summary>
    public static partial PloverMode Militia { get; }

    /// <summary>Mode <c>seize</c> of COERCE.</summary>
    public static partial PloverMode Seize { get; }

    /// <summary>Mode <c>censor</c> of COERCE.</summary>
    public static partial PloverMode Censor { get; }

    /// <summary>Mode <c>curfew</c> of COERCE.</summary>
    public static partial PloverMode Curfew { get; }

    /// <summary>Mode <c>martial-law</c> of COERCE.</summary>
    public static partial PloverMode MartialLaw { get; }

    /// <summary>Mode <c>deport</c> of COERCE.</summary>
    public static partial PloverMode Deport { get; }

    /// <summary>Mode <c>withhold</c> of COERCE.</summary>
    public static partial PloverMode Withhold { get; }

    /// <summary>Mode <c>misinformation</c> of COERCE.</summary>
    public static partial PloverMode Misinformation { get; }

    /// <summary>Mode <c>cyber</c> of COERCE.</summary>
    public static partial PloverMode Cyber { get; }

    /// <summary>Mode <c>abduct</c> of ASSAULT.</summary>
    public static partial PloverMode Abduct { get; }

    /// <summary>Mode <c>beat</c> of ASSAULT.</summary>
    public static partial PloverMode Beat { get; }

    /// <summary>Mode <c>torture</c> of ASSAULT.</summary>
    public static partial PloverMode Torture { get; }

    /// <summary>Mode <c>sexual</c> of ASSAULT.</summary>
    public static partial PloverMode Sexual { get; }

    /// <summary>Mode <c>targeted</c> of ASSAULT.</summary>
    public static partial PloverMode Targeted { get; }

    /// <summary>Mode <c>destroy</c> of ASSAULT.</summary>
    public static partial PloverMode Destroy { get; }

    /// <summary>Mode <c>primitive</c> of ASSAULT.</summary>
    public static partial PloverMode Primitive { get; }

    /// <summary>Mode <c>firearms</c> of ASSAULT.</summary>
    public static partial PloverMode Firearms { get; }

    /// <summary>Mode <c>explosives</c> of ASSAULT.</summary>
    public static partial PloverMode Explosives { get; }

    /// <summary>Mode <c>suicide-attack</c> of ASSAULT.</summary>
    public static partial PloverMode SuicideAttack { get; }

    /// <summary>Mode <c>aerial</c> of ASSAULT.</summary>
    public static partial PloverMode Aerial { get; }

    /// <summary>Mode <c>drone</c> of ASSAULT.</summary>
    public static partial PloverMode Drone { get; }

    /// <summary>Mode <c>heavy-weapons</c> of ASSAULT.</summary>
    public static partial PloverMode HeavyWeapons { get; }

    /// <summary>Mode <c>crowd-control</c> of ASSAULT.</summary>
    public static partial PloverMode CrowdControl { get; }

    /// <summary>Mode <c>unconventional</c> of ASSAULT.</summary>
    public static partial PloverMode Unconventional { get; }
}
