namespace Geopol.Events.Tests;

/// <summary>Faults of verbs, their forms and their agreement.</summary>
internal static partial class FaultTable
{
    internal static (string Sentence, string Message)[] Verbs { get; } =
    [
        // Verbs
        ("DPRK mya sell munitions to Russia", "column 6: 'mya' is not expected here; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ...; did you mean 'may'?"),
        ("DPRK may sel munitions to Russia", "column 10: 'sel' is not expected here; expected: a verb, 'not', 'have' or 'be'; did you mean 'sell'?"),
        ("DPRK may supplly munitions to Russia", "column 10: 'supplly' is not expected here; expected: a verb, 'not', 'have' or 'be'; did you mean 'supply'?"),
        ("DPRK sellls munitions to Russia", "column 6: 'sellls' is not expected here; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ...; did you mean 'sells'?"),
        ("DPRK may frobnicate munitions", "column 10: 'frobnicate' is not expected here; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK may sold munitions to Russia", "column 10: 'sold' doesn't fit here: write 'sell'."),
        ("DPRK may sells munitions to Russia", "column 10: 'sells' doesn't fit here: write 'sell'."),
        ("DPRK may to sell munitions to Russia", "column 10: 'to' is not expected here; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK may selling munitions to Russia", "column 10: 'selling' doesn't fit here: write 'sell'."),
        ("DPRK is sell munitions to Russia", "column 9: 'sell' doesn't fit here: write 'selling'."),
        ("DPRK is munitions to Russia", "column 9: 'munitions' is not expected here; expected: a past participle of a verb, an -ing form of a verb, 'not', 'likely', 'unlikely', 'very likely', 'very unlikely', 'highly likely', ..."),
        ("DPRK has sell munitions to Russia", "column 10: 'sell' doesn't fit here: write 'sold'."),
        ("DPRK has selled munitions to Russia", "column 10: 'selled' is not expected here; expected: a past participle of a verb, an actor, people, goods, money, a place, a matter, 'almost no chance', ...; did you mean 'sold'?"),
        ("DPRK will sold munitions", "column 11: 'sold' doesn't fit here: write 'sell'."),
        ("DPRK will be sell munitions", "column 14: 'sell' doesn't fit here: write 'selling'."),
        ("DPRK does sell not munitions", "column 16: 'not' is not expected here; expected: goods, money, 'to', 'for', 'in exchange for', 'through', 'via', 'on behalf of', ..."),
        ("DPRK does not sells munitions", "column 15: 'sells' doesn't fit here: write 'sell'."),
        ("DPRK did not supported the war against Ukraine", "column 14: 'supported' doesn't fit here: write 'support'."),
        ("DPRK not sell munitions", "column 6: 'not' is not expected here; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ..."),
        ("DPRK didn't sell munitions", "column 6: contractions aren't read: write 'did not'."),
        ("DPRK can't sell munitions", "column 6: contractions aren't read: write 'can not'."),
        ("DPRK won't sell munitions", "column 6: contractions aren't read: write 'will not'."),
        ("DPRK ought to sell munitions", "column 6: 'ought' is not expected here; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ..."),
        ("DPRK might probably sell munitions", "column 12: 'probably' is a second adverb: leave out one of the two."),
        ("DPRK is going to sell munitions", "column 18: 'sell' is not expected here; expected: an actor, a place, 'somebody', 'for talks with', 'for talks on', 'for', 'in', 'on', ..."),
        ("Perhaps DPRK sold munitions", "column 1: 'Perhaps' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'."),
        ("DPRK", "column 5: the text ends too early; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ..."),
        ("DPRK may", "column 9: the text ends too early; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK may not", "column 13: the text ends too early; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK munitions", "column 15: the text ends too early; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ..."),
        ("DPRK to", "column 8: the text ends too early; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK is", "column 8: the text ends too early; expected: a past participle of a verb, an -ing form of a verb, 'not', 'likely', 'unlikely', 'very likely', 'very unlikely', 'highly likely', ..."),
        ("DPRK has", "column 9: the text ends too early; expected: a past participle of a verb, an actor, people, goods, money, a place, a matter, 'almost no chance', ..."),
        ("DPRK is ready", "column 14: the text ends too early; expected: 'to'."),
        ("DPRK is ready to", "column 17: the text ends too early; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK plans", "column 11: the text ends too early; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ..."),
        ("DPRK plans to", "column 14: the text ends too early; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK plans sell munitions", "column 12: write 'to' before 'sell'."),
        ("DPRK plans not to sell munitions", "column 12: 'not' comes first here: write 'not plan to'."),
        ("DPRK appears to", "column 16: the text ends too early; expected: a verb, an actor, people, 'not', 'have', 'be' or 'somebody'."),
        ("DPRK appears ready to sell munitions", "column 14: 'ready' is not expected here; expected: 'not', 'to', 'despite', 'without', 'because of', 'on', 'as', 'in', ..."),
        ("DPRK seems be selling munitions", "column 12: write 'to' before 'be'."),

        // Agreement
        ("experts assesses that DPRK sold munitions", "column 9: 'assesses' doesn't fit here: write 'assess'."),
        ("DPRK and Russia sells munitions to Ukraine", "column 17: 'sells' doesn't fit here: write 'sell'."),
        ("FT and The Guardian reports that DPRK sold munitions", "column 29: 'that' is not expected here; expected: a verb, 'reportedly', 'may', 'can', 'will', 'would', 'must', 'should', ..."),
        ("Russia and DPRK plans to meet", "column 17: 'plans' doesn't fit here: write 'plan'."),

        // Stances
        ("DPRK plans to want to sell munitions", "column 15: only one word for an intention or ability fits here: leave out one of the two."),
        ("DPRK wants to try to sell munitions", "column 15: only one word for an intention or ability fits here: leave out one of the two."),
        ("DPRK can plan to sell munitions", "column 10: only one word for an intention or ability fits here: leave out one of the two."),
        ("DPRK may be ready to plan to sell munitions", "column 22: only one word for an intention or ability fits here: leave out one of the two."),
        ("DPRK must be able to sell munitions", "column 14: only one word for an intention or ability fits here: leave out one of the two."),
        ("DPRK is ready to want to sell munitions", "column 18: only one word for an intention or ability fits here: leave out one of the two."),
        ("DPRK may be ready to be willing to sell munitions", "column 25: only one word for an intention or ability fits here: leave out one of the two."),
        ("DPRK may can sell munitions", "column 10: 'can' is not expected here; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK may will sell munitions", "column 10: 'will' is not expected here; expected: a verb, 'not', 'have' or 'be'."),
        ("DPRK reportedly reportedly sold munitions", "column 17: 'reportedly' is a second adverb: leave out one of the two."),
        ("DPRK openly secretly sold munitions", "column 13: 'secretly' is a second adverb: leave out one of the two."),
    ];
}
