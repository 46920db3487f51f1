namespace Geopol.Events.Tests;

/// <summary>The forms of English verbs by the rules of school grammar and a list of those that are irregular: what the lexicon is compared with.</summary>
internal static class EnglishVerbs
{
    // Past and participle of the strong and mixed verbs.
    private static readonly Dictionary<string, (string Past, string Participle)> Irregular = new()
    {
        ["bear"] = ("bore", "borne"), ["beat"] = ("beat", "beaten"), ["begin"] = ("began", "begun"), ["blow"] = ("blew", "blown"), ["break"] = ("broke", "broken"),
        ["bring"] = ("brought", "brought"), ["broadcast"] = ("broadcast", "broadcast"), ["build"] = ("built", "built"), ["buy"] = ("bought", "bought"),
        ["come"] = ("came", "come"), ["cut"] = ("cut", "cut"), ["feed"] = ("fed", "fed"), ["feel"] = ("felt", "felt"), ["fight"] = ("fought", "fought"),
        ["find"] = ("found", "found"), ["flee"] = ("fled", "fled"), ["fly"] = ("flew", "flown"), ["forbid"] = ("forbade", "forbidden"), ["forecast"] = ("forecast", "forecast"),
        ["foresee"] = ("foresaw", "foreseen"), ["forgive"] = ("forgave", "forgiven"), ["freeze"] = ("froze", "frozen"), ["give"] = ("gave", "given"), ["go"] = ("went", "gone"),
        ["hide"] = ("hid", "hidden"), ["hold"] = ("held", "held"), ["lay"] = ("laid", "laid"), ["lead"] = ("led", "led"), ["leave"] = ("left", "left"), ["lend"] = ("lent", "lent"),
        ["let"] = ("let", "let"), ["lose"] = ("lost", "lost"), ["make"] = ("made", "made"), ["mean"] = ("meant", "meant"), ["meet"] = ("met", "met"),
        ["overrun"] = ("overran", "overrun"), ["overthrow"] = ("overthrew", "overthrown"), ["pay"] = ("paid", "paid"), ["put"] = ("put", "put"), ["quit"] = ("quit", "quit"),
        ["repay"] = ("repaid", "repaid"), ["resell"] = ("resold", "resold"), ["retake"] = ("retook", "retaken"), ["rise"] = ("rose", "risen"), ["say"] = ("said", "said"),
        ["seek"] = ("sought", "sought"), ["sell"] = ("sold", "sold"), ["send"] = ("sent", "sent"), ["set"] = ("set", "set"), ["shake"] = ("shook", "shaken"),
        ["shoot"] = ("shot", "shot"), ["show"] = ("showed", "shown"), ["shut"] = ("shut", "shut"), ["sink"] = ("sank", "sunk"), ["speak"] = ("spoke", "spoken"),
        ["spread"] = ("spread", "spread"), ["stand"] = ("stood", "stood"), ["steal"] = ("stole", "stolen"), ["strike"] = ("struck", "struck"), ["strive"] = ("strove", "striven"),
        ["swear"] = ("swore", "sworn"), ["take"] = ("took", "taken"), ["teach"] = ("taught", "taught"), ["tear"] = ("tore", "torn"), ["tell"] = ("told", "told"),
        ["think"] = ("thought", "thought"), ["undertake"] = ("undertook", "undertaken"), ["uphold"] = ("upheld", "upheld"), ["win"] = ("won", "won"),
        ["withdraw"] = ("withdrew", "withdrawn"), ["withhold"] = ("withheld", "withheld"), ["write"] = ("wrote", "written"),
    };

    // Of several syllables with the stress on the last; and those in -l, which British English doubles whatever the stress.
    private static readonly HashSet<string> Doubling =
    [
        "acquit", "admit", "annul", "begin", "cancel", "channel", "compel", "confer", "control", "equip", "expel", "forbid", "funnel", "infer", "initial", "kidnap", "overrun", "patrol",
        "permit", "re-equip", "remit", "repel", "transfer", "travel",
    ];

    internal static string Third(string verb) => verb switch
    {
        [.., 's'] or [.., 'x'] or [.., 'z'] or [.., 'o'] or [.., 's', 'h'] or [.., 'c', 'h'] => verb + "es",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
        _ => verb + "s",
    };

    internal static string Past(string verb) => Irregular.TryGetValue(verb, out var forms) ? forms.Past : WithEd(verb);

    internal static string Participle(string verb) => Irregular.TryGetValue(verb, out var forms) ? forms.Participle : WithEd(verb);

    internal static string Ing(string verb) => verb switch
    {
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e', 'e'] or [.., 'o', 'e'] or [.., 'y', 'e'] => verb + "ing",
        [.., 'e'] => verb[..^1] + "ing",
        _ => Doubled(verb) + "ing",
    };

    private static string WithEd(string verb) => verb switch
    {
        [.., 'e'] => verb + "d",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    // One syllable that ends with one vowel and one consonant.
    private static string Doubled(string verb) => Doubling.Contains(verb) || IsOneSyllable(verb) && verb is [.., var a, var b, var c]
        && !IsVowelOrY(c) && c is not ('w' or 'x') && IsVowel(b) && !(IsVowel(a) && a != 'u') ? verb + verb[^1]
        : verb;

    private static bool IsOneSyllable(string verb)
    {
        var groups = 0;
        for (var i = 0; i < verb.Length; i++)
        {
            groups += IsVowelOrY(verb[i]) && (i == 0 || !IsVowelOrY(verb[i - 1])) ? 1 : 0;
        }

        return groups == 1;
    }

    private static bool IsVowelOrY(char c) => c == 'y' || IsVowel(c);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
