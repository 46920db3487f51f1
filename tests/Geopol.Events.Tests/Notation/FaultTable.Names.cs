namespace Geopol.Events.Tests;

/// <summary>Names that aren't known, and sources.</summary>
internal static partial class FaultTable
{
    internal static (string Sentence, string Message)[] Names { get; } =
    [
        // Names
        ("Nordkorea may sell munitions to Russia", "column 1: 'Nordkorea' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean '[Nordkorea]'?"),
        ("DPKR may sell munitions to Russia", "column 1: 'DPKR' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'DPRK'?"),
        ("Rusia supplied arms to DPRK", "column 1: 'Rusia' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'Russia'?"),
        ("DPRK may sell munitions to Rusia", "column 28: 'Rusia' stands where an actor is expected; did you mean 'Russia'?"),
        ("DPRK may sell munitons to Russia", "column 15: 'munitons' stands where a name, 'in exchange for', 'on behalf of', 'financed by', 'to', 'for', 'through', 'via', ... is expected; did you mean 'munitions'?"),
        ("DPRK may sell munitions to Russia, per Finanical Times", "column 40: 'Finanical' stands where a source is expected; did you mean 'Financial Times'?"),
        ("DPRK may sell munitions to Russia, per FTT", "column 40: 'FTT' stands where a source is expected; did you mean '[FTT]'?"),
        ("Kim Jong-Un plans to visit Vladivostok", "column 1: 'Kim' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'Kim Jong Un'?"),
        ("Kim Jong Un visited Vladivostock", "column 21: 'Vladivostock' stands where a name, 'a deal in which', 'on the sidelines of', 'with', 'on', 'about', 'at', 'in', ... is expected; did you mean 'Vladivostok'?"),
        ("Korea sold arms to Russia", "column 1: 'Korea' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean '[Korea]'?"),
        ("Congo sold arms to Russia", "column 1: 'Congo' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean '[Congo]'?"),
        ("dprk may sell munitions to Russia", "column 1: 'dprk' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'DPRK'?"),
        ("russia invaded Ukraine", "column 1: 'russia' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'Russia'?"),
        ("DPRK may sell Munitions to Russia", "column 15: 'Munitions' stands where a name, 'in exchange for', 'on behalf of', 'financed by', 'to', 'for', 'through', 'via', ... is expected; did you mean 'munitions'?"),
        ("Acme Ltd sold arms to Russia", "column 1: 'Acme' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean '[Acme Ltd]'?"),
        ("DPRK sold widgets to Russia", "column 11: 'widgets' stands where a name, 'in exchange for', 'on behalf of', 'financed by', 'to', 'for', 'through', 'via', ... is expected; did you mean '[widgets]'?"),
        ("he sold arms to Russia", "column 1: 'he' names nobody: write who is meant."),
        ("They sold arms to Russia", "column 1: 'They' names nobody: write who is meant."),
        ("Experts say arms went to Russia", "column 13: 'arms' stands where 'that', 'to' or 'on' is expected."),
        ("experts assess DPRK may sell munitions", "column 16: 'DPRK' stands where 'that', 'to' or 'on' is expected."),
        ("DPRK sold arms to Russia, per", "column 30: the text ends where a source is expected."),
        ("DPRK sold arms to Russia, per unknown sources", "column 31: 'unknown' stands where a source is expected."),
        ("DPRK sold arms to Russia, per FT via", "column 37: the text ends where a source is expected."),
        ("DPRK sold arms to Russia, per FT via Nobody", "column 38: 'Nobody' stands where a source is expected; did you mean '[Nobody]'?"),
        ("DPRK sold arms to Russia per FT", "column 26: a comma stands before 'per'."),
        ("DPRK sold arms to Russia, according to", "column 39: the text ends where a source is expected."),
        ("According to FT DPRK sold arms to Russia", "column 17: 'DPRK' stands where 'and', 'via' or ',' is expected."),
        ("DPRK sold arms to Russia, via FT", "column 27: 'via' stands where an actor is expected."),
        ("DPRK sold arms to Russia, FT reports", "column 30: a list ends with 'and' and its last item."),
        ("DPRK or sold arms to Russia", "column 9: 'sold' stands where an actor is expected."),
        ("DPRK sold arms or grain to Russia", "column 16: alternatives are actors, or types of goods as 'KN-23 or KN-24'."),
        ("Russian arms minister Sergei Shoigu visited Pyongyang", "column 1: 'Russian' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'Russia'?"),
        ("defence minister Sergei Shoigu visited Pyongyang", "column 1: 'defence' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'defence ministers'?"),
        ("Russian defence minister visited Pyongyang", "column 1: 'Russian' stands where an actor, 'according to', 'if' or 'it is unknown' is expected; did you mean 'Russia'?"),
    ];
}
