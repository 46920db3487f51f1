namespace Geopol.Events.Tests;

/// <summary>Tests the forms of the notation's verbs against English grammar, and their codes against the library's own tables.</summary>
public sealed class LexiconTests
{
    private static readonly IReadOnlyList<LexiconVerb> Verbs = Lexicon.Default.Verbs;

    private static readonly ActVerb[] Acts = [.. Enumerable.Range(0, LexiconImage.ActCount).Select(Vocabulary.Default.ActAt)];

    private static readonly StanceVerb[] Stances = [.. Enumerable.Range(0, LexiconImage.StanceCount).Select(Vocabulary.Default.StanceAt)];

    [Fact]
    public void Verbs_AllForms_AreEnglish()
    {
        var forms = Verbs.Select(static verb => (verb.Lemma, verb.Third, verb.Past, verb.Participle, verb.Ing))
            .Concat(Acts.Select(static act => act.Forms).Concat(Stances.Select(static stance => stance.Forms)).Select(static forms => (Lemma: forms.Base, forms.Third, forms.Past, forms.Participle, forms.Ing)));
        var faults = new HashSet<string>();
        // "Ring" in the sense of surrounding a city is regular, but "ring up" isn't.
        foreach (var said in forms.Where(static said => said.Lemma != "ring"))
        {
            var head = said.Item1.Split(' ')[0];
            var tail = said.Item1[head.Length..];
            (string, string, string, string, string) english = (said.Item1, EnglishVerbs.Third(head) + tail, EnglishVerbs.Past(head) + tail, EnglishVerbs.Participle(head) + tail, EnglishVerbs.Ing(head) + tail);
            if (said != english)
            {
                faults.Add($"{said} is {english}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count}:\n{string.Join('\n', faults)}");
    }

    [Fact]
    public void Verbs_Lemmas_AreThereOnce() => Assert.Empty(Verbs.GroupBy(static verb => verb.Lemma).Where(static same => same.Count() > 1).Select(static same => same.Key));

    [Fact]
    public void Uses_OfInteractions_CoverEveryTypeOfPlover()
    {
        Assert.Equal(16, PloverOntology.Types.Count);
        Assert.All(PloverOntology.Types, static type => Assert.Contains(Verbs, verb => verb.Uses.Any(use => use.EventType == "interaction" && use.Plover?.Type == type.Type)));
    }

    [Fact]
    public void Uses_ModesOfPlover_BelongToTheirTypes() => Assert.All(
        Verbs.SelectMany(static verb => verb.Uses).Where(static use => use.Plover is not null),
        static use => Assert.All((IEnumerable<PloverMode>)use.Plover!.Modes, mode => Assert.True(PloverOntology.Has(use.Plover.Type, mode), $"{use.Example}: {mode}")));

    [Fact]
    public void Uses_Codes_AreKnown() => Assert.All(Verbs.SelectMany(static verb => verb.Uses), static use =>
    {
        Assert.True(use.EventType switch
        {
            "transfer" => IsKnown(use.Kind, TransferKind.Known) && IsKnown(use.Stage, TransferStage.Known),
            "meeting" => IsKnown(use.Mode, MeetingMode.Known) && IsKnown(use.Status, MeetingStatus.Known),
            "agreement" => IsKnown(use.Kind, AgreementKind.Known) && IsKnown(use.Stage, AgreementStage.Known),
            "warning" => IsKnown(use.Kind, WarningKind.Known),
            "interaction" => use is { Kind: null, Stage: null, Mode: null } && IsKnown(use.Status, InteractionStatus.Known),
            _ => false,
        }, $"{use}: {use.Example}");
    });

    [Fact]
    public void Stances_Codes_AreKnown() => Assert.All(Stances, static stance =>
    {
        Assert.True(stance.Disposition.IsAbsent || Disposition.Known.Contains(stance.Disposition), $"{stance.Lemma}");
        Assert.True(stance.Aspect.IsAbsent || Aspect.Known.Contains(stance.Aspect), $"{stance.Lemma}");
    });

    // "Withdraws that" and "corrected its report" are fixed phrases. A presupposition has no verb.
    [Fact]
    public void Acts_OfEachKind_HaveAVerb()
    {
        Assert.All(Acts, static act => Assert.Contains(act.Act, SpeechAct.Known));
        Assert.All(SpeechAct.Known.Where(static act => act != SpeechAct.Presuppose && act != SpeechAct.Correct && act != SpeechAct.Withdraw), static act => Assert.Contains(Acts, verb => verb.Act == act));
    }

    [Fact]
    public void Uses_Examples_AreRead()
    {
        var refused = Verbs.SelectMany(static verb => verb.Uses).Select(static use => use.Example).Distinct()
            .Where(static example => !ClaimNotation.Default.TryParse(example.AsSpan(), out _, out NotationIssue _)).ToList();

        Assert.True(refused.Count == 0, $"{refused.Count}:\n{string.Join('\n', refused)}");
    }

    private static bool IsKnown<T>(string? text, IEnumerable<T> known) => text is null || known.Any(code => $"{code}" == text);
}
