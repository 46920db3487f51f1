namespace Geopol.Events;

/// <summary>The members of an interaction that the names of a sentence fill.</summary>
internal enum InteractionRole : byte
{
    None,
    Agents,
    Partners,
    Objects,
    Recipients,
    Beneficiaries,
    Opponents,
    Sources,
    Destinations,
    Instruments,
    Topics,
    Adjuncts,

    /// <summary>The content, in words: accused of genocide.</summary>
    Content,

    /// <summary>The grounds, in words: arrested for espionage.</summary>
    Grounds,
    Occasion,
    Where,
}
