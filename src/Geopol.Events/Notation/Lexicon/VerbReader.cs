namespace Geopol.Events;

/// <summary>Reads the lines of verbs.</summary>
internal static class VerbReader
{
    internal static LexiconVerb Read(EventSort sort, LexiconLine line)
    {
        var forms = FormsOf(line);
        var verb = new LexiconVerb(sort, forms)
        {
            TransferKind = sort == EventSort.Transfer ? Code<TransferKind>(line, "kind") : default,
            TransferStage = sort == EventSort.Transfer ? Code<TransferStage>(line, "stage") : default,
            MeetingMode = sort == EventSort.Meeting ? Code<MeetingMode>(line, "mode") : default,
            MeetingStatus = sort == EventSort.Meeting ? Code<MeetingStatus>(line, "status") : default,
            AgreementKind = sort == EventSort.Agreement ? Code<AgreementKind>(line, "kind") : default,
            AgreementStage = sort == EventSort.Agreement ? Code<AgreementStage>(line, "stage") : default,
            WarningKind = sort == EventSort.Warning ? Code<WarningKind>(line, "kind") : default,
            Sense = sort != EventSort.Interaction || line["sense"] == "-" ? default : Verb.Parse((line["sense"] ?? forms.Base).Replace(' ', '-')),
            Plover = sort == EventSort.Interaction ? PloverOf(line) : null,
            Subject = line["subject"] is { } subject ? RoleOf(line, subject) : SubjectOf(sort),
            Object = line["object"] is { } roles ? roles == "-" ? [] : [.. roles.Split(',').Select(role => RoleOf(line, role))] : ObjectOf(sort),
            Takes = line["takes"] switch
            {
                null => InfinitiveOf.Nobody,
                "infinitive" => InfinitiveOf.Object,
                "own-infinitive" => InfinitiveOf.Subject,
                var other => throw line.Fault($"'{other}' is no infinitive: write infinitive or own-infinitive."),
            },
        };
        SetPrepositions(verb, line);
        if (sort == EventSort.Interaction)
        {
            verb.SetRoles();
        }

        return verb;
    }

    internal static Conjugation FormsOf(LexiconLine line)
    {
        if (line.Words.Length is 0 or > 5)
        {
            throw line.Fault("A verb has its base form and up to four others: past, participle, -ing form, third person.");
        }

        return new(line.Words[0], Given(1), Given(2), Given(3), Given(4));

        string? Given(int i) => i < line.Words.Length && line.Words[i] != "-" ? line.Words[i] : null;
    }

    private static void SetPrepositions(LexiconVerb verb, LexiconLine line)
    {
        foreach (var (preposition, role) in Common(verb.Sort))
        {
            // Who is the subject stands nowhere else, save where several do the same: "A meets with B". What is urged stands behind "to", not who.
            if ((role != verb.Subject || role is SentenceRole.Participants or SentenceRole.Parties) && (preposition != Preposition.To || verb.Takes != InfinitiveOf.Object))
            {
                verb.Set(preposition, role);
            }
        }

        foreach (var said in line.Said)
        {
            var equals = said.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && Prepositions.TryRead(said.AsSpan(0, equals), out var preposition))
            {
                verb.Prefer(preposition, [.. said[(equals + 1)..].Split(',').Select(role => RoleOf(line, role)).Where(static role => role != SentenceRole.None)]);
            }
            else if (equals > 0 && said[..equals] is not ("kind" or "stage" or "mode" or "status" or "sense" or "subject" or "object" or "takes"))
            {
                throw line.Fault($"'{said[..equals]}' is neither a key nor a preposition.");
            }
        }
    }

    private static (Preposition, SentenceRole)[] Common(EventSort sort) => sort switch
    {
        EventSort.Transfer =>
        [
            (Preposition.To, SentenceRole.Recipient), (Preposition.For, SentenceRole.EndUse), (Preposition.InExchangeFor, SentenceRole.Consideration),
            (Preposition.OnBehalfOf, SentenceRole.OnBehalfOf), (Preposition.FinancedBy, SentenceRole.FinancedBy), (Preposition.Through, SentenceRole.Intermediaries), (Preposition.Via, SentenceRole.Via),
            (Preposition.In, SentenceRole.Where),
        ],
        EventSort.Meeting =>
        [
            (Preposition.With, SentenceRole.Participants), (Preposition.On, SentenceRole.Topics), (Preposition.About, SentenceRole.Topics), (Preposition.At, SentenceRole.Venue),
            (Preposition.OnTheSidelinesOf, SentenceRole.Occasion), (Preposition.In, SentenceRole.Where),
        ],
        EventSort.Agreement => [(Preposition.With, SentenceRole.Parties), (Preposition.In, SentenceRole.Where)],
        EventSort.Warning => [(Preposition.In, SentenceRole.Where)],
        _ =>
        [
            (Preposition.To, SentenceRole.Recipients), (Preposition.With, SentenceRole.Recipients), (Preposition.At, SentenceRole.Occasion),
            (Preposition.OnTheSidelinesOf, SentenceRole.Occasion), (Preposition.In, SentenceRole.Where),
        ],
    };

    private static SentenceRole SubjectOf(EventSort sort) => sort switch
    {
        EventSort.Transfer => SentenceRole.Supplier,
        EventSort.Meeting => SentenceRole.Participants,
        EventSort.Agreement => SentenceRole.Parties,
        EventSort.Warning => SentenceRole.Issuer,
        _ => SentenceRole.Actors,
    };

    private static SentenceRole[] ObjectOf(EventSort sort) => sort switch
    {
        EventSort.Transfer => [SentenceRole.Items],
        EventSort.Meeting => [SentenceRole.Participants],
        EventSort.Agreement => [SentenceRole.Subject],
        EventSort.Warning => [SentenceRole.Addressees],
        _ => [SentenceRole.Recipients, SentenceRole.Themes],
    };

    private static PloverCode? PloverOf(LexiconLine line)
    {
        if (line.Said.FirstOrDefault(static said => said.Length > 0 && !said.Contains('=', StringComparison.Ordinal)) is not { } code || code == "-")
        {
            return null;
        }

        var slash = code.IndexOf('/', StringComparison.Ordinal);
        return new PloverCode
        {
            Type = PloverType.Parse(slash < 0 ? code : code[..slash]),
            Modes = slash < 0 ? default : [.. code[(slash + 1)..].Split(',').Select(PloverMode.Parse)],
        };
    }

    private static T Code<T>(LexiconLine line, string key) where T : struct, IOpenCode<T> => line[key] is { } text ? OpenCode.Parse<T>(text) : default;

    private static SentenceRole RoleOf(LexiconLine line, string name) => name == "-" ? SentenceRole.None : SentenceRoles.TryRead(name, out var role) ? role : throw line.Fault($"'{name}' is no role.");
}
