using System.Text.Json;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// Makes random claims that a sentence can state completely. It uses the frames of the lexicon and gives each slot a filler that the slot takes.
/// </summary>
internal sealed class SpokenClaims(int seed)
{
    private const int MaxLevel = 2;

    private static readonly Vocabulary Words = Vocabulary.Default;

    private static readonly VerbEntry[] Verbs = [.. Enumerable.Range(0, LexiconImage.VerbCount).Select(Words.VerbAt)];

    private static readonly Actor[] Actors = [.. Enumerable.Range(0, LexiconImage.NameCount).Select(Words.NameAt)
        .Where(static name => name is { Actor.Names.IsAbsent: false, Mostly: Filler.Actor } && name.Actor.Names.Main == name.Text && Words.Name(name.Text)?.Actor == name.Actor).Select(static name => name.Actor!)];

    private static readonly string[] Things = ["drones", "missiles", "tanks", "artillery-shells", "grain", "fighter-aircraft", "ammunition"];

    private static readonly string[] Matters = ["the ceasefire", "the war in Syria", "the proposal", "the attack", "peace in [our] time", "nuclear inspections"];

    private static readonly string[] Places = ["Kharkiv", "Vladivostok", "Bakhmut", "Goma", "Pokrovsk", "house [4]"];

    private static readonly string[] OneActor = ["origin", "onBehalfOf", "host"];

    private readonly Random random = new(seed);

    internal Claim Claim()
    {
        var claim = new Claim { Proposition = Main(), Attribution = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Link())] };
        claim = Often(8) ? claim with { Credibility = Pick([.. Credibility.Known]) } : claim;
        return Often(8) ? claim with { Confidence = new() { Level = Pick(ConfidenceLevel.Low, ConfidenceLevel.Moderate, ConfidenceLevel.High) } } : claim;
    }

    private AttributionLink Link() => new()
    {
        Sources = Often(6) ? [Named(), Named()] : [Named()],
        Act = Pick([.. SpeechAct.Known.Where(static act => act != SpeechAct.Presuppose)]),
        On = Often(4) ? EventTime.Of(Edtf.Of(Day())) : null,
        To = Often(8) ? [Named()] : default,
    };

    private Proposition Main() => random.Next(20) switch
    {
        0 or 1 => Clause(0) with { Condition = Clause(1) with { Modality = default, Tense = default, Likelihood = null, Disposition = default, Evidentiality = default, Aspect = default } },
        2 => Clause(0) with { Asks = [OpenQuestion.Whether] },
        3 => Clause(0) with { Asks = [Pick(OpenQuestion.When, OpenQuestion.Where)] },
        _ => Clause(0),
    };

    // Returns a clause with a finite verb. The clause has one of the forms of the grammar.
    private Proposition Clause(int level)
    {
        var p = new Proposition { Event = Event(level, null), Modality = Modality.Asserted, Polarity = Often(4) ? Polarity.Negated : default };
        return random.Next(10) switch
        {
            0 or 1 => p with { Modality = Modality.Possible, Likelihood = Often(4) ? Chance(null) : null, Tense = Often(4) ? Tense.Past : default },
            2 => p with { Modality = Modality.Estimated, Likelihood = Chance(Pick(StanceWords.Chances).Split(' ', 2)[1].Replace("a ", "", StringComparison.Ordinal), isWord: Often(2)), Tense = Often(2) ? Tense.Past : Tense.Future },
            3 => p with { Modality = Modality.Estimated, Likelihood = Chance(Often(2) ? "a hunch" : null) },
            4 => p with { Tense = Tense.Future },
            5 => p with { Disposition = Pick([.. Disposition.Known]), Tense = Often(3) ? Tense.Past : Tense.Present },
            6 => p with { Evidentiality = Pick(Evidentiality.Apparent, Evidentiality.Hearsay), Tense = Pick(Tense.Past, Tense.Present) },
            7 => p with { Aspect = Pick([.. Aspect.Known]), Tense = Pick(Tense.Past, Tense.Present) },
            8 => p with { Modality = Modality.Counterfactual },
            _ => p with { Tense = Pick(Tense.Past, Tense.Present) },
        };
    }

    private Likelihood Chance(string? word, bool isWord = false) =>
        isWord ? Likelihood.OfWord(word!) : random.Next(101) is var low ? Likelihood.Between(low / 100.0, (Often(2) ? low : random.Next(low, 101)) / 100.0, word) : null!;

    // Returns an event. If actors are given, its frame is one that these actors can do. Otherwise any frame is used.
    private GeopolEvent Event(int level, Actor[]? doers)
    {
        while (true)
        {
            var verb = Pick(Verbs);
            var frame = Pick([.. verb.Frames]);
            if (frame[SlotPlace.Subject] is not { } subject || (doers is not null && (subject.RoleOf(Filler.Actor) == FrameRole.None || doers.Length < frame.LeastSubjects || doers.Length > frame.MostSubjects)))
            {
                continue;
            }

            var content = new JsonObject { ["$type"] = VerbUse.Lower(frame.Sort.ToString()) };
            Set(content, "kind", frame.Kind);
            Set(content, "stage", frame.Stage);
            Set(content, "mode", frame.Mode);
            Set(content, "status", frame.Status);
            if (frame.Sort == EventSort.Interaction)
            {
                content["verb"] = verb.CodeIn(frame).Text;
                Set(content, "plover", frame.Plover);
            }

            if (Often(3))
            {
                content["when"] = Json(EventTime.Of(Date()));
            }

            return Filled(content, frame, level, doers) ? content.Deserialize<GeopolEvent>()! : Event(level, doers);
        }
    }

    // Fills each role once, at the first place that prints the role.
    private bool Filled(JsonObject content, Frame frame, int level, Actor[]? doers)
    {
        var subject = doers ?? [.. Enumerable.Range(0, Math.Max(frame.LeastSubjects, Math.Min(random.Next(1, 4), frame.MostSubjects))).Select(_ => Named())];
        Actor[]? done = subject;
        foreach (var slot in frame.Slots.Where(static slot => !slot.IsReadOnly).OrderBy(static slot => slot.Place))
        {
            var isClause = (slot.Takes & Filler.Clause) != 0 && slot.Place is SlotPlace.Infinitive or SlotPlace.That or SlotPlace.Whether;
            if (slot.Place != SlotPlace.Subject && !slot.IsRequired && !Often(3) || (slot.Takes == Filler.Clause && !isClause))
            {
                if (slot.IsRequired)
                {
                    return false;
                }

                continue;
            }

            var (filler, role) = slot.Place == SlotPlace.Subject && slot.RoleOf(Filler.Actor) != FrameRole.None ? (Filler.Actor, slot.RoleOf(Filler.Actor)) : Pick(slot.Options);
            var name = VerbUse.Lower(role.ToString());
            var isParty = role == FrameRole.Parties && slot.Place != SlotPlace.Subject;
            if (role is FrameRole.Kind or FrameRole.Occasion || (content.ContainsKey(name) && !isParty) || (filler == Filler.Clause && (!isClause || level >= MaxLevel || (slot.Place == SlotPlace.Infinitive && done is null))))
            {
                if (slot.IsRequired && !content.ContainsKey(name))
                {
                    return false;
                }

                continue;
            }

            Actor[] actors = slot.Place == SlotPlace.Subject ? subject : Often(4) && !OneActor.Contains(name) ? [Named(), Named()] : [Named()];
            // Sets the doer of an infinitive. The doer is the object if the object is an actor, and it is unknown if the object is a thing. Without an object,
            // the doer is the subject.
            done = slot.Place != SlotPlace.Object || frame.IsInfinitiveOfSubject ? done : filler == Filler.Actor ? actors : null;
            Put(content, name, slot.Place, filler, actors, level, slot.Place == SlotPlace.Infinitive ? done : null);
        }

        // If the subject is a single party, it is the actor of the step.
        if (frame.Stage is not null && frame[SlotPlace.Subject] is { } first && first.RoleOf(Filler.Actor) is not FrameRole.StageBy && (frame.Sort == EventSort.Transfer || subject.Length == 1))
        {
            content["stageBy"] = Json(subject);
        }

        return true;
    }

    private void Put(JsonObject content, string name, SlotPlace place, Filler filler, Actor[] actors, int level, Actor[]? doers)
    {
        JsonNode Value() => filler switch
        {
            Filler.Actor => Json(actors[0])!,
            Filler.People => Json(Actor.Unnamed(Pick("migrants", "soldiers", "refugees")) with { Kind = ActorKind.Group, Number = Often(2) ? Quantity.Exactly(random.Next(2, 500)) : null })!,
            Filler.Thing => Json(Goods.Of(Commodity.Parse(Pick(Things))) with { Quantity = Often(3) ? Quantity.Exactly(random.Next(2, 500)) : null })!,
            Filler.Place => Json(Place.Named(Pick(Places)))!,
            Filler.Money => Json(new Goods { Value = new() { Amount = Quantity.Exactly(random.Next(2, 500) * 1_000_000m), Currency = CurrencyCode.Parse(Pick("USD", "EUR", "CHF")) } })!,
            Filler.Clause => Json(place == SlotPlace.Infinitive ? Proposition.Of(Event(level + 1, doers)) : Clause(level + 1))!,
            _ => JsonValue.Create(Pick(Matters)),
        };

        content[name] = name switch
        {
            "endUse" or "venue" or "subject" => Pick(Matters),
            "content" or "grounds" or "condition" or "consequence" => filler is Filler.Clause or Filler.Words ? Value() : JsonValue.Create(filler == Filler.Money ? $"${random.Next(2, 500)} million" : Pick(Matters)),
            "terms" => new JsonArray(Value()),
            "where" => Json(place is < SlotPlace.Of or SlotPlace.In or SlotPlace.At ? Place.Named(Pick(Places)) : new Place { Description = LocalizedText.Of("en", $"{SlotPlaces.WordsOf(place)} {Pick(Places)}") }),
            "via" => new JsonArray(Json(Place.Named(Pick(Places)))),
            "items" or "consideration" => new JsonArray(filler is Filler.Money or Filler.Thing ? Value() : Json(Goods.Of(Commodity.Parse(Pick(Things))))),
            _ when OneActor.Contains(name) => Json(actors[0]),
            _ when content["$type"]!.GetValue<string>() != "interaction" && name != "topics" => filler == Filler.People ? new JsonArray(Value()) : new JsonArray([.. (content[name] as JsonArray ?? []).Select(static one => one!.DeepClone()), .. actors.Select(static actor => Json(actor))]),
            "adjuncts" => new JsonArray([.. (content[name] as JsonArray ?? []).Select(static one => one!.DeepClone()), new JsonObject { ["relation"] = SlotPlaces.WordsOf(place).Replace(' ', '-'), ["participant"] = Participant() }]),
            _ => filler == Filler.Actor ? new JsonArray([.. actors.Select(static actor => (JsonNode)new JsonObject { ["actor"] = Json(actor) })]) : new JsonArray(Participant()),
        };

        JsonObject Participant() => new() { [filler switch { Filler.Actor or Filler.People => "actor", Filler.Thing or Filler.Money => "goods", Filler.Place => "place", _ => "clause" }] = Value() };
    }

    private static void Set(JsonObject content, string name, object? value)
    {
        if (value is not null)
        {
            content[name] = Json(value);
        }
    }

    private static JsonNode? Json(object value) => JsonSerializer.SerializeToNode(value, value.GetType());

    private Actor Named() => Pick(Actors);

    private LocalDate Day() => new LocalDate(2020, 1, 1).PlusDays(random.Next(2_000));

    private Edtf Date() => random.Next(6) switch
    {
        0 => Edtf.Within(Day(), new LocalDate(2030, 1, 1)),
        1 => Edtf.Throughout(Day(), new LocalDate(2030, 1, 1)),
        2 => Edtf.From(Day()),
        3 => Edtf.Parse(Pick("2023-07", "2023", "2023-07~", "2023-XX-12", "[2001,2003]", "{2001,2003}", "../2023", "[..2023-07]", "[2023-07..]", "2022/", "Y17E7", "2023-21", "-0044-03")),
        _ => Edtf.Of(Day()),
    };

    private bool Often(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];
}
