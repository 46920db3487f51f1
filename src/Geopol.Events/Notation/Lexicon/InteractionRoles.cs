using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>
/// The role that a name has in an interaction: it follows from the verb and from the place of the name in the sentence, the object or the
/// preposition. The lexicon says what a place takes (actors, goods, matters, places), this table says which role that is.
/// </summary>
internal static class InteractionRoles
{
    // The first word of verbs after which "on" has the target: "impose sanctions on", "launch airstrikes on", "lift the ban on".
    private static readonly FrozenSet<string> Targeting = Set("impose", "levy", "place", "inflict", "slap", "lift", "ease", "launch", "carry", "open", "declare", "wage", "make", "vow", "swear");

    private static readonly FrozenSet<string> Fighting = Set("clash", "fight", "battle", "skirmish", "collide", "exchange-fire", "go-to-war-with");

    private static readonly FrozenSet<string> Protecting = Set("protect", "defend", "shield", "save", "hide", "conceal");

    private static readonly FrozenSet<string> Moving = Set(
        "deport", "expel", "extradite", "repatriate", "move", "withdraw", "flee", "return", "banish", "exile", "relocate", "evacuate", "retreat", "pull-back");

    // Verbs after which "for" has the reason.
    private static readonly FrozenSet<string> Judging = Set(
        "praise", "commend", "applaud", "thank", "apologise", "express-regret", "express-remorse", "pardon", "compensate", "pay-reparations", "pay-the-price",
        "condemn", "criticise", "denounce", "slam", "rebuke", "reprimand", "censure", "admonish", "berate", "castigate", "lambast", "deride", "mock", "ridicule", "blame",
        "indict", "sue", "prosecute", "impeach", "investigate", "probe", "retaliate", "vow-retaliation", "vow-revenge", "swear-revenge", "promise-retaliation",
        "impose-sanctions-on", "impose-sanctions-against", "extend-sanctions-against", "tighten-sanctions-against", "expand-sanctions-against", "blacklist", "penalise", "fine",
        "sentence", "arrest", "detain", "imprison", "jail", "persecute", "execute", "lynch", "dismiss");

    // Verbs after which this preposition has the charge.
    private static readonly FrozenSet<string> ChargingOf = Set("accuse", "suspect", "convict", "acquit");

    private static readonly FrozenDictionary<string, InteractionRole> Objects = new Dictionary<string, InteractionRole>
    {
        ["enter"] = InteractionRole.Destinations,
        ["leave"] = InteractionRole.Sources,
        ["leave-for"] = InteractionRole.Destinations,
        ["set-fire-to"] = InteractionRole.Objects,
        ["block-the-road-to"] = InteractionRole.Objects,
        ["carry-out-a-suicide-bombing-in"] = InteractionRole.Where,
        ["express-support-for"] = InteractionRole.Beneficiaries,
        ["declare-support-for"] = InteractionRole.Beneficiaries,
        ["reaffirm-support-for"] = InteractionRole.Beneficiaries,
        ["vouch-for"] = InteractionRole.Beneficiaries,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<(string, Preposition), InteractionRole> Others = new Dictionary<(string, Preposition), InteractionRole>
    {
        [("ask", Preposition.For)] = InteractionRole.Objects,
        [("charge", Preposition.With)] = InteractionRole.Content,
        [("express-dissatisfaction", Preposition.With)] = InteractionRole.Topics,
        [("express-outrage", Preposition.At)] = InteractionRole.Topics,
        [("protest", Preposition.At)] = InteractionRole.Topics,

        [("charge", Preposition.Over)] = InteractionRole.Grounds,

        // "suspended talks on Syria over the arrests": the topic and the reason.
        [("suspend-cooperation", Preposition.Over)] = InteractionRole.Grounds,
        [("end-cooperation", Preposition.Over)] = InteractionRole.Grounds,
        [("suspend-talks", Preposition.Over)] = InteractionRole.Grounds,
        [("halt-talks", Preposition.Over)] = InteractionRole.Grounds,
        [("break-off-talks", Preposition.Over)] = InteractionRole.Grounds,
        [("walk-out-of-talks", Preposition.Over)] = InteractionRole.Grounds,
    }.ToFrozenDictionary();

    /// <summary>The role of what stands behind this preposition of the verb, or is its object, and fills a slot of this sort.</summary>
    internal static InteractionRole Of(LexiconVerb verb, Preposition preposition, SentenceRole slot) => slot switch
    {
        SentenceRole.Actors => InteractionRole.Agents,
        SentenceRole.Occasion => InteractionRole.Occasion,
        SentenceRole.Where or SentenceRole.Recipients or SentenceRole.Themes or SentenceRole.Instruments =>
            preposition == Preposition.None ? OfObject(verb, slot) : Behind(verb, preposition, slot),
        _ => InteractionRole.None,
    };

    /// <summary>The role where a list, goods or an actor stand for words: a content and a ground are one clause.</summary>
    internal static InteractionRole WithoutWords(InteractionRole role, Preposition preposition) => role switch
    {
        InteractionRole.Grounds when preposition == Preposition.For => InteractionRole.Beneficiaries,
        InteractionRole.Content or InteractionRole.Grounds => InteractionRole.Topics,
        _ => role,
    };

    private static InteractionRole OfObject(LexiconVerb verb, SentenceRole slot)
    {
        if (verb.Takes == InfinitiveOf.Object)
        {
            return InteractionRole.Recipients;
        }

        if (Objects.TryGetValue(SenseOf(verb), out var role))
        {
            return role;
        }

        // "declare war on": the last word of the verb is the preposition of its object, whatever that is.
        slot = slot == SentenceRole.Where ? slot : SentenceRole.Recipients;
        return verb.Lemma[(verb.Lemma.LastIndexOf(' ') + 1)..] switch
        {
            _ when !verb.Lemma.Contains(' ', StringComparison.Ordinal) => InteractionRole.Objects,
            "to" => Behind(verb, Preposition.To, slot),
            "from" => Behind(verb, Preposition.From, slot),
            "with" => Behind(verb, Preposition.With, slot),
            "against" => InteractionRole.Opponents,
            "at" => InteractionRole.Opponents,
            "on" when IsTargeting(verb) => InteractionRole.Opponents,
            _ => InteractionRole.Objects,
        };
    }

    private static InteractionRole Behind(LexiconVerb verb, Preposition preposition, SentenceRole slot)
    {
        var sense = SenseOf(verb);
        if (Others.TryGetValue((sense, preposition), out var role))
        {
            return role;
        }

        return preposition switch
        {
            Preposition.To => slot == SentenceRole.Where || Moving.Contains(sense) ? InteractionRole.Destinations : InteractionRole.Recipients,
            Preposition.From => Protecting.Contains(sense) ? InteractionRole.Opponents : InteractionRole.Sources,
            Preposition.With => Fighting.Contains(sense) ? InteractionRole.Opponents
                : slot is SentenceRole.Instruments or SentenceRole.Themes ? InteractionRole.Instruments : InteractionRole.Partners,
            Preposition.By => InteractionRole.Instruments,
            Preposition.Against or Preposition.At => InteractionRole.Opponents,
            Preposition.On => IsTargeting(verb) ? InteractionRole.Opponents : InteractionRole.Topics,
            Preposition.Of => ChargingOf.Contains(sense) ? InteractionRole.Content : InteractionRole.Topics,
            Preposition.About or Preposition.Over => InteractionRole.Topics,
            Preposition.For => Judging.Contains(sense) ? InteractionRole.Grounds : InteractionRole.Beneficiaries,
            Preposition.In when slot == SentenceRole.Where => InteractionRole.Where,
            _ => InteractionRole.Adjuncts,
        };
    }

    private static bool IsTargeting(LexiconVerb verb) => Targeting.Contains(verb.Lemma.Split(' ')[0]);

    private static string SenseOf(LexiconVerb verb) => verb.Lemma.Replace(' ', '-');

    private static FrozenSet<string> Set(params string[] senses) => senses.ToFrozenSet(StringComparer.Ordinal);
}
