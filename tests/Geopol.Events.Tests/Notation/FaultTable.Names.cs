namespace Geopol.Events.Tests;

/// <summary>Faults of unknown names and of sources.</summary>
internal static partial class FaultTable
{
    internal static (string Sentence, string Message)[] Names { get; } =
    [
        // Names
        ("Nordkorea may sell munitions to Russia", "column 1: 'Nordkorea' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean '[Nordkorea]'?"),
        ("DPKR may sell munitions to Russia", "column 1: 'DPKR' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean 'DPRK'?"),
        ("Rusia supplied arms to DPRK", "column 1: 'Rusia' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean 'Russia'?"),
        ("DPRK may sell munitions to Rusia", "column 28: 'Rusia' is not expected here; expected: an actor, people, a place or 'somebody'; did you mean 'Russia'?"),
        ("DPRK may sell munitons to Russia", "column 15: 'munitons' is not expected here; expected: an actor, people, goods, money, 'somebody', 'to', 'for', 'in exchange for', ...; did you mean 'munitions'?"),
        ("DPRK may sell munitions to Russia, per Finanical Times", "column 40: 'Finanical' is not expected here; expected: a source; did you mean 'Financial'?"),
        ("DPRK may sell munitions to Russia, per FTT", "column 40: 'FTT' is not expected here; expected: a source; did you mean '[FTT]'?"),
        ("Kim Jong Un visited Vladivostock", "column 21: 'Vladivostock' is not expected here; expected: an actor, goods, a place, 'somebody', 'for talks with', 'for talks on', 'for', 'in', ...; did you mean 'Vladivostok'?"),
        ("Korea sold arms to Russia", "column 1: 'Korea' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean '[Korea]'?"),
        ("Congo sold arms to Russia", "column 1: 'Congo' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean '[Congo]'?"),
        ("dprk may sell munitions to Russia", "column 1: 'dprk' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean 'DPRK'?"),
        ("russia invaded Ukraine", "column 1: 'russia' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean 'Russia'?"),
        ("Acme Ltd sold arms to Russia", "column 1: 'Acme' is not expected here; expected: an actor, 'according to', 'if', 'unless', 'it is', 'there is', 'somebody' or 'neither'; did you mean '[Acme Ltd]'?"),
        ("DPRK sold widgets to Russia", "column 11: 'widgets' is not expected here; expected: an actor, people, goods, money, 'somebody', 'to', 'for', 'in exchange for', ...; did you mean '[widgets]'?"),
        ("he sold arms to Russia", "column 1: 'he' is a pronoun: write who or what is meant."),
        ("They sold arms to Russia", "column 1: 'They' is a pronoun: write who or what is meant."),
        ("Experts say arms went to Russia", "column 13: 'arms' doesn't fit here: the subject of 'go to' is an actor."),
        ("DPRK sold arms to Russia, per", "column 30: the text ends too early; expected: a source."),
        ("DPRK sold arms to Russia, per FT via", "column 37: the text ends too early; expected: a source."),
        ("DPRK sold arms to Russia, per FT via Nobody", "column 38: 'Nobody' is not expected here; expected: a source; did you mean '[Nobody]'?"),
        ("DPRK sold arms to Russia per FT", "column 26: write a comma before 'per'."),
        ("DPRK sold arms to Russia, according to", "column 39: the text ends too early; expected: a source."),
        ("According to FT DPRK sold arms to Russia", "column 17: 'DPRK' is not expected here; expected: 'and', 'via' or ','."),
        ("DPRK sold arms to Russia, via FT", "column 27: 'via' is not expected here; expected: an actor, people, a place, 'and', 'somebody', 'per' or 'according to'."),
        ("DPRK or sold arms to Russia", "column 9: 'sold' is not expected here; expected: an actor or 'somebody'."),
        ("DPRK sold arms or grain to Russia", "column 16: 'or' joins actors, or types of goods such as 'KN-23 or KN-24'."),
        ("Russian defence minister visited Pyongyang", "column 17: 'minister' needs an article or a plural: 'the minister'."),
    ];
}
