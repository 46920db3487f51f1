namespace Geopol.Events.Tests;

/// <summary>Lists, brackets and what stands behind the end.</summary>
internal static partial class FaultTable
{
    internal static (string Sentence, string Message)[] Lists { get; } =
    [
        // Lists
        ("DPRK, Russia may cooperate", "column 14: a list ends with 'and' and its last item."),
        ("DPRK, Russia, China may cooperate", "column 21: a list ends with 'and' and its last item."),
        ("DPRK and Russia and China may cooperate", "column 17: 'and' stands where a verb, 'reportedly', 'may', 'can', 'will', 'would', 'must', 'should', ... is expected."),
        ("DPRK and, Russia may cooperate", "column 9: ',' stands where an actor is expected."),
        ("DPRK & Russia may cooperate", "column 6: '&' stands where a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ... is expected."),
        ("DPRK sold arms, grain to Russia", "column 23: a list ends with 'and' and its last item."),
        ("DPRK sold arms and to Russia", "column 20: 'to' stands where a name is expected."),
        ("DPRK, sold arms", "column 7: 'sold' stands where an actor is expected."),
        ("DPRK sold arms on behalf of Russia and China", "column 40: one alone fits here, not a list: make a claim of each."),
        ("DPRK sold arms from Russia and China to Iran", "column 21: 'sell' takes 'from' only before a date."),

        // Brackets
        ("[Acme sold arms to Russia", "column 1: the bracket isn't closed: write ']' behind the name."),
        ("Acme] sold arms to Russia", "column 1: 'Acme' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean '[Acme]'?"),
        ("[] sold arms to Russia", "column 1: brackets hold a text: [Acme Ltd]."),
        ("[|GE] sold arms to Russia", "column 1: brackets hold a text: [Acme Ltd]."),
        ("[Acme|company sold arms", "column 1: the bracket isn't closed: write ']' behind the name."),
        ("DPRK sold [some thing to Russia", "column 11: the bracket isn't closed: write ']' behind the name."),
        ("DPRK (especially Russia sold arms", "column 25: 'sold' stands where 'and' or ')' is expected."),
        ("DPRK (Russia) sold arms", "column 6: '(' stands where a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ... is expected."),
        ("DPRK (especially) sold arms", "column 17: ')' stands where an actor is expected."),
        ("experts (especially munitions) sold arms", "column 21: members of a group are actors."),
        ("munitions (especially Russia) increase the threat", "column 11: only a group of actors has members."),

        // Behind the end
        ("DPRK sold munitions to Russia!", "column 24: 'Russia!' stands where an actor is expected; did you mean 'Russia'?"),
        ("DPRK sold munitions to Russia?", "column 24: 'Russia?' stands where an actor is expected; did you mean 'Russia'?"),
        ("DPRK sold munitions to Russia,", "column 30: ',' stands where 'and', 'in exchange for', 'on behalf of', 'financed by', 'to', 'for', 'through', 'via', ... is expected."),
        ("DPRK sold munitions to Russia, and left", "column 36: 'and' joins names: make a second claim of what else is done."),
        ("DPRK sold munitions to Russia and bought grain", "column 35: 'and' joins names: make a second claim of what else is done."),
        ("DPRK sold munitions to Russia because Russia pays", "column 31: 'because' stands where 'and', 'in exchange for', 'on behalf of', 'financed by', 'to', 'for', 'through', 'via', ... is expected."),
        ("DPRK sold munitions to Russia, which is bad", "column 32: 'which' stands where an actor is expected."),
        ("DPRK sold munitions to Russia ; per FT", "column 31: ';' stands where 'and', 'in exchange for', 'on behalf of', 'financed by', 'to', 'for', 'through', 'via', ... is expected."),
        ("DPRK sold munitions to Russia..", "column 24: 'Russia.' stands where an actor is expected; did you mean 'Russia'?"),
        ("DPRK sold \"munitions\" to Russia", "column 11: quotation marks stand in no sentence: leave them out."),
        ("\"DPRK sold munitions to Russia\"", "column 1: quotation marks stand in no sentence: leave them out."),
        ("DPRK sold munitions to Russia, per FT, per WSJ", "column 38: ',' stands where 'and', 'via' or '.' is expected."),
        ("DPRK sold munitions to Russia, per FT, WSJ", "column 43: a list ends with 'and' and its last item."),
        (".", "column 1: '.' stands where an actor, 'according to', 'if' or 'it is unknown' is expected."),
        (",", "column 1: ',' stands where an actor, 'according to', 'if' or 'it is unknown' is expected."),
        ("(", "column 1: '(' stands where an actor, 'according to', 'if' or 'it is unknown' is expected."),
        (")", "column 1: ')' stands where an actor, 'according to', 'if' or 'it is unknown' is expected."),
        ("!", "column 1: '!' stands where an actor, 'according to', 'if' or 'it is unknown' is expected."),
        ("that", "column 1: 'that' stands where an actor, 'according to', 'if' or 'it is unknown' is expected."),
    ];
}
