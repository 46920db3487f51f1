namespace Geopol.Events;

/// <summary>The German wording of an English verb. It has the verb, its fixed words, and the case or preposition of each role.</summary>
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

    /// <summary>Whether the verb can have an object in the accusative that its line doesn't list. "sich zurückziehen" and "fliehen" can't.</summary>
    internal bool TakesObject => !IsReflexive && !Verb.WithSein;

    /// <summary>Whether the verb has a passive: "wurde geliefert".</summary>
    internal bool CanBePassive => TakesObject && Verb != GermanVerbs.Haben;

    /// <summary>The fixed words of the verb: "Gespräche" führen, "in Kraft" setzen. Empty if there are none.</summary>
    internal string Fix { get; private init; } = "";

    /// <summary>The fixed words with a denial: "keine Gespräche". Null if "nicht" denies the clause.</summary>
    internal string? Denied { get; private init; }

    /// <summary>The words that replace a missing object: "ein Abkommen".</summary>
    internal string? Otherwise { get; private init; }

    /// <summary>The word that points to an infinitive: "dazu".</summary>
    internal string Pointer { get; private init; } = "";

    /// <summary>The word for several actors who act together if no other actor is named: "sich", "miteinander".</summary>
    internal string? Jointly { get; private init; }

    /// <summary>The role of the subject. Null if the subject role of the English verb applies.</summary>
    internal string? Subject { get; private init; }

    /// <summary>The form of the clause after a verb of saying.</summary>
    internal GermanReport Report { get; private init; }

    /// <summary>Reads the part of a line after the semicolon: the verb, flags, keys and roles.</summary>
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

    /// <summary>The case or preposition of a role. Null if the frame doesn't give one, or if the role isn't written.</summary>
    internal GermanComplement? this[string role] => TryFind(role, out var complement, out _) ? complement : null;

    /// <summary>
    /// Finds the case or preposition of a role. Returns false if the frame doesn't give one. A null complement means that the role isn't written.
    /// </summary>
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

    /// <summary>Returns a frame with the same verb and other fixed words.</summary>
    internal GermanFrame WithFix(string fix) => new(Verb, complements) { Fix = fix, Denied = fix == "eine Handlung" ? "keine Handlung" : null };

    private static string? Text(string? value) => value?.Replace('_', ' ');

    /// <summary>Returns the infinitive with its fixed words.</summary>
    public override string ToString() => GermanText.Join(IsReflexive ? "sich" : "", Fix, Verb.Infinitive);
}
