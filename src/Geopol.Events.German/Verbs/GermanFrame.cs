namespace Geopol.Events;

/// <summary>How German says an English verb: the verb, what goes with it, and the case or preposition of each role.</summary>
/// <remarks>Immutable and thread safe.</remarks>
internal sealed class GermanFrame
{
    private static readonly string[] Keys = ["fix", "neg", "else", "inf", "joint", "subj", "act"];

    private readonly (string Role, GermanComplement? Complement, bool IsAfterFix)[] complements;

    private GermanFrame(GermanVerb verb, (string, GermanComplement?, bool)[] complements)
    {
        Verb = verb;
        this.complements = complements;
    }

    internal GermanVerb Verb { get; }

    internal bool IsReflexive { get; private init; }

    /// <summary>Whether an object in the accusative can be beside the verb although no line says so: not beside "zurückziehen sich", "fliehen".</summary>
    internal bool TakesObject => !IsReflexive && !Verb.WithSein;

    /// <summary>"wurde geliefert".</summary>
    internal bool CanBePassive => TakesObject && Verb != GermanVerbs.Haben;

    /// <summary>What always goes with the verb: "Gespräche" führen, "in Kraft" setzen.</summary>
    internal string Fix { get; private init; } = "";

    /// <summary>The same denied: "keine Gespräche"; null where "nicht" does it.</summary>
    internal string? Denied { get; private init; }

    /// <summary>The word for an object that isn't said: "ein Abkommen".</summary>
    internal string? Otherwise { get; private init; }

    /// <summary>What points to an infinitive: "dazu".</summary>
    internal string Pointer { get; private init; } = "";

    /// <summary>The word where several do it together and no one else is named: "sich", "miteinander".</summary>
    internal string? Jointly { get; private init; }

    /// <summary>The role of the subject, where it isn't that of the English verb.</summary>
    internal string? Subject { get; private init; }

    /// <summary>Whether the clause after it takes the indicative, or "ob": of verbs of saying.</summary>
    internal GermanReport Report { get; private init; }

    /// <summary>Reads a line after its semicolon: the verb, flags, keys and roles.</summary>
    internal static GermanFrame Read(GermanLine line, GermanVerbs verbs)
    {
        if (line.Said.Length == 0)
        {
            throw line.Fault("Write the German verb after a semicolon.");
        }

        var complements = new List<(string, GermanComplement?, bool)>();
        var isAfterFix = false;
        foreach (var said in line.Said.AsSpan(1))
        {
            var equals = said.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                continue;
            }

            var key = said[..equals];
            if (Keys.Contains(key))
            {
                isAfterFix |= key == "fix";
                continue;
            }

            complements.Add((key, said[(equals + 1)..] == "-" ? null : GermanComplement.Parse(said[(equals + 1)..]), isAfterFix));
        }

        var flags = line.Said[1..];
        var fix = Text(line["fix"]) ?? "";
        return new(verbs.Of(line.Said[0], flags.Contains("sein")), [.. complements])
        {
            IsReflexive = flags.Contains("sich"),
            Fix = fix,
            Denied = Text(line["neg"]) ?? (fix.StartsWith("ein ", StringComparison.Ordinal) || fix.StartsWith("eine ", StringComparison.Ordinal) || fix.StartsWith("einen ", StringComparison.Ordinal) ? "k" + fix : null),
            Otherwise = Text(line["else"]),
            Pointer = Text(line["inf"]) ?? "",
            Jointly = Text(line["joint"]),
            Subject = line["subj"],
            Report = flags.Contains("ob") ? GermanReport.Whether : flags.Contains("ind") ? GermanReport.Indicative : flags.Contains("dass") ? GermanReport.That : GermanReport.Main,
        };
    }

    /// <summary>The case or preposition of a role; null where the frame doesn't say.</summary>
    internal GermanComplement? this[string role] => TryFind(role, out var complement, out _) ? complement : null;

    /// <summary>The case or preposition of a role; false where the frame doesn't say. Null in it: the role isn't said.</summary>
    internal bool TryFind(string role, out GermanComplement? complement, out bool isAfterFix)
    {
        foreach (var (known, how, after) in complements)
        {
            if (known == role)
            {
                (complement, isAfterFix) = (how, after);
                return true;
            }
        }

        (complement, isAfterFix) = (null, false);
        return false;
    }

    /// <summary>The same verb with something else that always goes with it.</summary>
    internal GermanFrame WithFix(string fix) => new(Verb, complements) { Fix = fix, Denied = fix == "eine Handlung" ? "keine Handlung" : null };

    private static string? Text(string? value) => value?.Replace('_', ' ');

    /// <summary>The infinitive.</summary>
    public override string ToString() => GermanText.Join(IsReflexive ? "sich" : "", Fix, Verb.Infinitive);
}
