using System.Collections.Frozen;

namespace Geopol.Events;

/// <summary>Builds the forms of German verbs. Weak verbs follow a rule, and strong verbs come from a table.</summary>
internal sealed class GermanVerbs
{
    private readonly FrozenDictionary<string, GermanLine> strong;

    // A line of the table has the infinitive, present, past, participle and Konjunktiv II. The flag "sein" after the semicolon marks a perfect with "sein".
    internal GermanVerbs() => strong = GermanLine.Of("strong-verbs").ToFrozenDictionary(static line => line.Words[0]);

    internal static GermanVerb Sein { get; } = new()
    {
        Infinitive = "sein", ZuInfinitive = "zu sein", Participle = "gewesen", Present = "ist", PresentPlural = "sind", Past = "war", PastPlural = "waren",
        Reported = "sei", ReportedPlural = "seien", Would = "wäre", WithSein = true,
    };

    internal static GermanVerb Haben { get; } = new()
    {
        Infinitive = "haben", ZuInfinitive = "zu haben", Participle = "gehabt", Present = "hat", PresentPlural = "haben", Past = "hatte", PastPlural = "hatten",
        Reported = "habe", Would = "hätte",
    };

    internal static GermanVerb Werden { get; } = new()
    {
        Infinitive = "werden", ZuInfinitive = "zu werden", Participle = "worden", Present = "wird", PresentPlural = "werden", Past = "wurde", PastPlural = "wurden",
        Reported = "werde", Would = "würde", WithSein = true,
    };

    internal static GermanVerb Können { get; } = Modal("können", "kann", "konnte", "könne", "könnte");

    internal static GermanVerb Müssen { get; } = Modal("müssen", "muss", "musste", "müsse", "müsste");

    internal static GermanVerb Dürfen { get; } = Modal("dürfen", "darf", "durfte", "dürfe", "dürfte");

    internal static GermanVerb Sollen { get; } = Modal("sollen", "soll", "sollte", "solle", "sollte");

    internal static GermanVerb Wollen { get; } = Modal("wollen", "will", "wollte", "wolle", "wollte");

    /// <summary>
    /// Builds the verb of a marked infinitive. "an|bieten" has a separable prefix. "ver-kaufen" has an inseparable prefix and a participle without "ge".
    /// </summary>
    internal GermanVerb Of(string marked, bool withSein)
    {
        if (marked is "sein" or "haben")
        {
            return marked == "sein" ? Sein : Haben;
        }

        var bar = marked.LastIndexOf('|');
        var prefix = bar < 0 ? "" : marked[..bar];
        var rest = marked[(bar + 1)..];
        var dash = rest.IndexOf('-', StringComparison.Ordinal);
        var (fixedPrefix, stem) = dash < 0 ? ("", rest) : (rest[..dash], rest[(dash + 1)..]);
        if (stem == "haben")
        {
            return Haben with { Prefix = prefix, Infinitive = prefix + "haben", ZuInfinitive = prefix + "zuhaben", Participle = prefix + "gehabt" };
        }

        return strong.TryGetValue(stem, out var line) ? Strong(prefix, fixedPrefix, line, withSein) : Weak(prefix, fixedPrefix, stem, withSein);
    }

    private static GermanVerb Strong(string prefix, string fixedPrefix, GermanLine line, bool withSein)
    {
        var stem = line.Words[0];
        var participle = line.Words[3];
        var past = fixedPrefix + line.Words[2];
        return Built(prefix, fixedPrefix + stem, fixedPrefix.Length > 0 ? fixedPrefix + Unprefixed(participle) : participle, withSein || prefix.Length == 0 && fixedPrefix.Length == 0 && line.Says("sein")) with
        {
            Present = fixedPrefix + line.Words[1],
            Past = past,
            PastPlural = past[^1] == 'e' ? past + "n" : past + "en",
            Would = line.Words.Length > 4 ? fixedPrefix + line.Words[4] : null,
        };
    }

    private static GermanVerb Weak(string prefix, string fixedPrefix, string stem, bool withSein)
    {
        var root = fixedPrefix + RootOf(stem);
        var joint = NeedsE(root) ? "e" : "";
        var ge = fixedPrefix.Length > 0 || stem.EndsWith("ieren", StringComparison.Ordinal) ? "" : "ge";
        return Built(prefix, fixedPrefix + stem, ge + root + joint + "t", withSein) with
        {
            Present = root + joint + "t",
            IsWeak = true,
            Past = root + joint + "te",
            PastPlural = root + joint + "ten",
        };
    }

    private static GermanVerb Built(string prefix, string infinitive, string participle, bool withSein)
    {
        var root = RootOf(infinitive);
        return new()
        {
            Prefix = prefix,
            Infinitive = prefix + infinitive,
            ZuInfinitive = prefix.Length > 0 ? $"{prefix}zu{infinitive}" : $"zu {infinitive}",
            Participle = prefix + participle,
            Present = "",
            PresentPlural = infinitive,
            Past = "",
            PastPlural = "",
            Reported = (root.EndsWith("el", StringComparison.Ordinal) && !infinitive.EndsWith("elen", StringComparison.Ordinal) ? root[..^2] + "l" : root) + "e",
            WithSein = withSein,
        };
    }

    private static string RootOf(string infinitive) => infinitive.EndsWith("en", StringComparison.Ordinal) ? infinitive[..^2] : infinitive[..^1];

    // Returns the participle without a leading "ge".
    private static string Unprefixed(string participle) => participle.StartsWith("ge", StringComparison.Ordinal) ? participle[2..] : participle;

    // Returns whether the root needs an "e" before "t", as in "rechnet" and "leitet".
    private static bool NeedsE(string root) => root switch
    {
        [.., 't' or 'd'] or [.., 'c', 'h', 'n'] => true,
        [.., var c, 'n' or 'm'] => c is not ('a' or 'e' or 'i' or 'o' or 'u' or 'ä' or 'ö' or 'ü' or 'r' or 'l' or 'h' or 'm' or 'n'),
        _ => false,
    };

    private static GermanVerb Modal(string infinitive, string present, string past, string reported, string would) => new()
    {
        Infinitive = infinitive, ZuInfinitive = "zu " + infinitive, Participle = infinitive, Present = present, PresentPlural = infinitive, Past = past, PastPlural = past + "n",
        Reported = reported, Would = would, IsModal = true,
    };
}
