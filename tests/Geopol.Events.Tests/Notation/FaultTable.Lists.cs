namespace Geopol.Events.Tests;

/// <summary>Faults in lists and brackets, and text after the end.</summary>
internal static partial class FaultTable
{
    internal static (string Sentence, string Message)[] Lists { get; } =
    [
        // Lists
        ("DPRK, Russia may cooperate", "column 14: a list ends with 'and' and its last item."),
        ("DPRK, Russia, China may cooperate", "column 21: a list ends with 'and' and its last item."),
        ("DPRK and Russia and China may cooperate", "column 17: 'and' is not expected here; expected: a verb, 'reportedly', 'may', 'can', 'will', 'would', 'must', 'should', ..."),
        ("DPRK and, Russia may cooperate", "column 9: ',' is not expected here; expected: an actor or 'somebody'."),
        ("DPRK & Russia may cooperate", "column 6: '&' is not expected here; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ..."),
        ("DPRK sold arms, grain to Russia", "column 15: after the comma, write who says so, as in ', per Reuters'; a list ends with 'and' and its last item."),
        ("DPRK sold arms and to Russia", "column 20: 'to' is not expected here; expected: goods or money."),
        ("DPRK, sold arms", "column 7: 'sold' is not expected here; expected: an actor, 'and' or 'somebody'."),
        ("DPRK sold arms on behalf of Russia and China", "column 40: only one fits here, not a list: make a separate claim for each."),
        ("DPRK sold arms from Russia and China to Iran", "column 21: 'Russia' is not expected here; expected: a date."),

        // Brackets
        ("[Acme sold arms to Russia", "column 1: the bracket isn't closed: write ']' after the name."),
        ("Acme] sold arms to Russia", "column 1: 'Acme' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean '[Acme]'?"),
        ("[] sold arms to Russia", "column 1: write a text in the brackets: [Acme Ltd]."),
        ("[|GE] sold arms to Russia", "column 1: write a text in the brackets: [Acme Ltd]."),
        ("[Acme|company sold arms", "column 1: the bracket isn't closed: write ']' after the name."),
        ("DPRK sold [some thing to Russia", "column 11: the bracket isn't closed: write ']' after the name."),
        ("DPRK (especially Russia sold arms", "column 25: 'sold' is not expected here; expected: 'and' or ')'."),
        ("DPRK (Russia) sold arms", "column 6: '(' is not expected here; expected: a verb, 'and', 'reportedly', 'may', 'can', 'will', 'would', 'must', ..."),
        ("DPRK (especially) sold arms", "column 17: ')' is not expected here; expected: an actor or 'somebody'."),
        ("experts (especially munitions) sold arms", "column 21: members of a group are actors."),
        ("munitions (especially Russia) increase the threat", "column 11: only a group of actors has members."),

        // After the end
        ("DPRK sold munitions to Russia!", "column 30: '!' is not expected here; expected: 'and', 'for', 'in exchange for', 'through', 'via', 'on behalf of', 'financed by', 'because of', ...; did you mean '.'?"),
        ("DPRK sold munitions to Russia?", "column 30: '?' is not expected here; expected: 'and', 'for', 'in exchange for', 'through', 'via', 'on behalf of', 'financed by', 'because of', ...; did you mean '.'?"),
        ("DPRK sold munitions to Russia,", "column 31: the text ends too early; expected: an actor, people, a place, 'and', 'somebody', 'per' or 'according to'."),
        ("DPRK sold munitions to Russia, and left", "column 40: the text ends too early; expected: an actor, people, a place or 'somebody'."),
        ("DPRK sold munitions to Russia and bought grain", "column 35: 'and' joins names, not verbs: make a second claim."),
        ("DPRK sold munitions to Russia because Russia pays", "column 31: 'because' is not expected here; expected: 'and', 'for', 'in exchange for', 'through', 'via', 'on behalf of', 'financed by', 'because of', ..."),
        ("DPRK sold munitions to Russia, which is bad", "column 32: 'which' is not expected here; expected: an actor, people, a place, 'and', 'somebody', 'per' or 'according to'."),
        ("DPRK sold munitions to Russia ; per FT", "column 31: ';' is not expected here; expected: 'and', 'for', 'in exchange for', 'through', 'via', 'on behalf of', 'financed by', 'because of', ..."),
        ("DPRK sold munitions to Russia..", "column 24: 'Russia.' is not expected here; expected: an actor, people, a place or 'somebody'; did you mean 'Russia'?"),
        ("DPRK sold \"munitions\" to Russia", "column 11: quotation marks can't be read: leave them out."),
        ("\"DPRK sold munitions to Russia\"", "column 1: quotation marks can't be read: leave them out."),
        ("DPRK sold munitions to Russia, per FT, per WSJ", "column 40: 'per' is not expected here; expected: a source or 'and'."),
        ("DPRK sold munitions to Russia, per FT, WSJ", "column 43: a list ends with 'and' and its last item."),
        (".", "column 1: '.' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'."),
        (",", "column 1: ',' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'."),
        ("(", "column 1: '(' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'."),
        (")", "column 1: ')' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'."),
        ("!", "column 1: '!' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'."),
        ("that", "column 1: 'that' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'."),
    ];
}
