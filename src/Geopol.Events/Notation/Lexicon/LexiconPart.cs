namespace Geopol.Events;

/// <summary>The parts of a lexicon, each a list of lines of its own form: docs/reference/lexicon.md.</summary>
public enum LexiconPart
{
    /// <summary>Verbs by which goods change hands: <c>sell sold ; kind=sale</c>.</summary>
    TransferVerbs,

    /// <summary>Verbs of meeting: <c>visit ; mode=visit object=where,host</c>.</summary>
    MeetingVerbs,

    /// <summary>Verbs of agreeing: <c>sign ; stage=signed</c>.</summary>
    AgreementVerbs,

    /// <summary>Verbs of warning: <c>warn</c>.</summary>
    WarningVerbs,

    /// <summary>All other verbs: <c>condemn ; ACCUSE/disapprove</c>.</summary>
    InteractionVerbs,

    /// <summary>Verbs before "to" and another: <c>plan planned planned planning ; intends</c>.</summary>
    ControlVerbs,

    /// <summary>Verbs of saying: <c>believe ; assess</c>.</summary>
    Acts,

    /// <summary>Unnamed groups: <c>experts ; act=assess</c>.</summary>
    Groups,

    /// <summary>Persons: <c>Kim_Jong_Un ; wikidata=Q56226</c>.</summary>
    People,

    /// <summary>Organisations that no registry has: <c>Wagner_Group ; kind=armed-group article=the</c>.</summary>
    Organisations,

    /// <summary>Places: <c>Vladivostok</c>.</summary>
    Places,

    /// <summary>Events with a name: <c>Eastern_Economic_Forum ; article=the</c>.</summary>
    Occasions,

    /// <summary>What is spoken of: <c>war_against_Ukraine ; article=the</c>.</summary>
    Matters,

    /// <summary>Goods that the vocabulary of goods hasn't: <c>food_aid</c>.</summary>
    Goods,

    /// <summary>Words before goods: <c>sensitive</c>.</summary>
    Modifiers,

    /// <summary>Adverbs before the verb: <c>openly</c>.</summary>
    Manners,

    /// <summary>Offices in apposition: <c>defence_minister</c>.</summary>
    Titles,

    /// <summary>Short forms under which actors are printed: <c>FT ; Financial_Times</c>.</summary>
    Abbreviations,
}
