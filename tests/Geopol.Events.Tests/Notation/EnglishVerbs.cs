namespace Geopol.Events.Tests;

/// <summary>Builds the forms of English verbs by rules and a list of irregular verbs. Tests compare the lexicon with these forms.</summary>
internal static class EnglishVerbs
{
    // The past tense and the participle of irregular verbs.
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
        ["arise"] = ("arose", "arisen"), ["awake"] = ("awoke", "awoken"), ["be"] = ("was", "been"), ["become"] = ("became", "become"), ["befall"] = ("befell", "befallen"),
        ["beget"] = ("begot", "begotten"), ["behold"] = ("beheld", "beheld"), ["bend"] = ("bent", "bent"), ["beseech"] = ("besought", "besought"), ["beset"] = ("beset", "beset"),
        ["bet"] = ("bet", "bet"), ["bid"] = ("bid", "bid"), ["bind"] = ("bound", "bound"), ["bite"] = ("bit", "bitten"), ["bleed"] = ("bled", "bled"), ["breed"] = ("bred", "bred"),
        ["browbeat"] = ("browbeat", "browbeaten"), ["burst"] = ("burst", "burst"), ["cast"] = ("cast", "cast"), ["catch"] = ("caught", "caught"), ["choose"] = ("chose", "chosen"),
        ["cling"] = ("clung", "clung"), ["cost"] = ("cost", "cost"), ["creep"] = ("crept", "crept"), ["deal"] = ("dealt", "dealt"), ["dig"] = ("dug", "dug"), ["do"] = ("did", "done"),
        ["draw"] = ("drew", "drawn"), ["drink"] = ("drank", "drunk"), ["drive"] = ("drove", "driven"), ["dwell"] = ("dwelt", "dwelt"), ["eat"] = ("ate", "eaten"),
        ["fall"] = ("fell", "fallen"), ["fling"] = ("flung", "flung"), ["forget"] = ("forgot", "forgotten"), ["forgo"] = ("forwent", "forgone"), ["forsake"] = ("forsook", "forsaken"),
        ["forswear"] = ("forswore", "forsworn"), ["get"] = ("got", "got"), ["grind"] = ("ground", "ground"), ["grow"] = ("grew", "grown"), ["have"] = ("had", "had"),
        ["hear"] = ("heard", "heard"), ["hit"] = ("hit", "hit"), ["hurt"] = ("hurt", "hurt"), ["keep"] = ("kept", "kept"), ["kneel"] = ("knelt", "knelt"), ["know"] = ("knew", "known"),
        ["leap"] = ("leapt", "leapt"), ["lie"] = ("lay", "lain"), ["light"] = ("lit", "lit"), ["overcome"] = ("overcame", "overcome"), ["read"] = ("read", "read"),
        ["ride"] = ("rode", "ridden"), ["ring"] = ("rang", "rung"), ["run"] = ("ran", "run"), ["see"] = ("saw", "seen"), ["shrink"] = ("shrank", "shrunk"), ["sing"] = ("sang", "sung"),
        ["sit"] = ("sat", "sat"), ["slide"] = ("slid", "slid"), ["sling"] = ("slung", "slung"), ["smell"] = ("smelt", "smelt"), ["sow"] = ("sowed", "sown"), ["spend"] = ("spent", "spent"),
        ["spin"] = ("spun", "spun"), ["spit"] = ("spat", "spat"), ["split"] = ("split", "split"), ["spring"] = ("sprang", "sprung"), ["stick"] = ("stuck", "stuck"),
        ["strew"] = ("strewed", "strewn"), ["sweep"] = ("swept", "swept"), ["swell"] = ("swelled", "swollen"), ["swim"] = ("swam", "swum"), ["swing"] = ("swung", "swung"),
        ["throw"] = ("threw", "thrown"), ["thrust"] = ("thrust", "thrust"), ["upset"] = ("upset", "upset"), ["relay"] = ("relayed", "relayed"), ["understand"] = ("understood", "understood"), ["wear"] = ("wore", "worn"), ["wed"] = ("wed", "wed"),
        ["weep"] = ("wept", "wept"), ["wind"] = ("wound", "wound"), ["wring"] = ("wrung", "wrung"),
    };

    // Prefixes of compound irregular verbs: rebuild, co-write, outfight.
    private static readonly string[] Prefixes = ["re-", "co-", "de-", "un-", "green-", "air-", "tear-", "out", "over", "under", "re", "un", "mis", "fore", "with", "off", "par", "up"];

    // These verbs have several syllables and double their last consonant: verbs with the stress on the last syllable, and verbs that end in l, because British
    // English always doubles the l.
    private static readonly HashSet<string> Doubling =
    [
        "acquit", "admit", "annul", "begin", "cancel", "channel", "compel", "confer", "control", "equip", "expel", "forbid", "funnel", "infer", "initial", "kidnap", "overrun", "patrol",
        "permit", "re-equip", "remit", "repel", "transfer", "travel",
        "airdrop", "air-drop", "allot", "backpedal", "barrel", "booby-trap", "commit", "concur", "debar", "debug", "defer", "deter", "disembowel", "disinter", "dispel", "distil", "eavesdrop", "duel", "emit", "enrol", "forget", "fuel", "upset", "beset", "beget", "court-martial", "equal",
        "fulfil", "handicap", "hobnob", "imperil", "incur", "inter", "label", "level", "libel", "machine-gun", "marshal", "model", "occur", "outfit", "outgun", "outstrip", "outwit", "overlap", "overstep",
        "parcel", "pedal", "pencil", "prefer", "program", "propel", "pummel", "quarrel", "rappel", "rebel", "rebut", "recur", "refer", "refit", "refuel", "regret", "remodel", "reprogram", "retrofit", "revel", "rival",
        "shadow-ban", "sidestep", "signal", "spiral", "squirrel", "submit", "tear-gas", "teargas", "total", "transmit", "tranship", "transship", "unban", "underpin", "unpeg", "unplug", "unravel", "wiretap",
    ];

    internal static string Third(string verb) => verb switch
    {
        "have" => "has",
        "be" => "is",
        [.., 's'] or [.., 'x'] or [.., 'z'] or [.., 'o'] or [.., 's', 'h'] or [.., 'c', 'h'] => verb + "es",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ies",
        _ => verb + "s",
    };

    internal static string Past(string verb) => IrregularOf(verb) is (var prefix, var forms) ? prefix + forms.Past : WithEd(verb);

    internal static string Participle(string verb) => IrregularOf(verb) is (var prefix, var forms) ? prefix + forms.Participle : WithEd(verb);

    private static (string Prefix, (string Past, string Participle) Forms)? IrregularOf(string verb)
    {
        foreach (var prefix in Prefixes.Prepend(""))
        {
            if (verb.StartsWith(prefix, StringComparison.Ordinal) && Irregular.TryGetValue(verb[prefix.Length..], out var forms))
            {
                return (prefix, forms);
            }
        }

        return null;
    }

    internal static string Ing(string verb) => verb switch
    {
        [.., 'i', 'e'] => verb[..^2] + "ying",
        [.., 'e', 'e'] or [.., 'o', 'e'] or [.., 'y', 'e'] => verb + "ing",
        [.., 'e'] => verb[..^1] + "ing",
        [.., 'i' or 'a', 'c'] => verb + "king",
        _ => Doubled(verb) + "ing",
    };

    private static string WithEd(string verb) => verb switch
    {
        [.., 'i' or 'a', 'c'] => verb + "ked",
        [.., 'e'] => verb + "d",
        [.., var before, 'y'] when !IsVowel(before) => verb[..^1] + "ied",
        _ => Doubled(verb) + "ed",
    };

    // Doubles the last consonant. A verb of one syllable doubles it if it ends with one vowel and one consonant.
    private static string Doubled(string verb) => Doubling.Contains(verb) || IrregularOf(verb) is { Prefix.Length: > 0 } compound && Doubled(verb[compound.Prefix.Length..]).Length > verb.Length - compound.Prefix.Length || IsOneSyllable(verb) && verb is [.., var a, var b, var c]
        && !IsVowelOrY(c) && c is not ('w' or 'x') && IsVowel(b) && !(IsVowel(a) && !(a == 'u' && verb.Contains("qu", StringComparison.Ordinal))) ? verb + verb[^1]
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
