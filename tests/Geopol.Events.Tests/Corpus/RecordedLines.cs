namespace Geopol.Events.Tests;

/// <summary>The content of a claim, with one line per member. The words are the same as in <see cref="ListedLines"/>.</summary>
internal sealed class RecordedLines
{
    private readonly List<string> lines = [];

    private RecordedLines()
    {
    }

    internal static string[] Of(Claim claim)
    {
        var recorded = new RecordedLines();
        foreach (var (i, link) in claim.Attribution.Index())
        {
            recorded.Link(i, link);
        }

        var said = claim.Proposition;
        recorded.Add("put.polarity", said.Polarity.Text);
        recorded.Put("put", said);
        recorded.Event("event", said.Event);
        recorded.OfTheWhole(said);
        recorded.lines.Sort(StringComparer.Ordinal);
        return [.. recorded.lines];
    }

    private void Link(int i, AttributionLink link)
    {
        var path = $"chain[{i}]";
        var source = Assert.Single(link.Sources);
        Actor($"{path}.source", source);
        Add($"{path}.act", link.Act.Text);
        Add($"{path}.on", link.On?.Edtf.Text);
        Add($"{path}.naming", link.Naming.Text);
        foreach (var mark in link.Marks)
        {
            // Marks on documents are skipped, because the list describes the documents in another place.
            if (mark.Member.Text.StartsWith("document", StringComparison.Ordinal))
            {
                continue;
            }

            Add($"{path}.{mark.Kind}", mark.Member.Text);
            if (mark.Member.Text == "sources[0].affiliations")
            {
                Actor($"{path}.affiliation", Assert.Single(source.Affiliations).Of);
            }
        }

        foreach (var quote in link.Quotes)
        {
            Assert.Null(quote.TranslationOf);
            Add("quote.text", quote.Text);
            Add("quote.language", quote.Language.Text);
            Add("quote.translator", quote.Translator.Text);
            Add("quote.link", $"{i}");
        }
    }

    /// <summary>Adds the members that the list has once per statement outside of the event.</summary>
    private void OfTheWhole(Proposition said)
    {
        var hedge = said.Wording?.Hedge ?? (said.Event as Warning)?.Consequence?.Proposition?.Wording?.Hedge;
        Add("hedge", hedge);
        Circumstances("", said.Event);
        if (said.Event is Interaction { Plover: { } plover })
        {
            Add("plover", plover.ToString());
        }
    }

    private void Circumstances(string path, GeopolEvent content)
    {
        Add($"{path}when.edtf", content.When?.Edtf.Text);
        Add($"{path}when.said", content.When?.Words);
        Add($"{path}where", content.Where?.Names.Main);
        foreach (var (i, context) in content.Contexts.Index())
        {
            Add($"{path}contexts[{i}]", context.Text);
        }

        foreach (var mark in content.Marks)
        {
            Add($"{path}{mark.Kind}", Listed(mark.Member.Text));
        }
    }

    private void Put(string path, Proposition said)
    {
        Add($"{path}.modality", said.Modality.Text);
        Add($"{path}.likelihood", said.Likelihood?.ToString());
        Add($"{path}.disposition", said.Disposition.Text);
        Add($"{path}.tense", said.Tense.Text);
        Add($"{path}.aspect", said.Aspect.Text);
        Add($"{path}.evidentiality", said.Evidentiality.Text);
        foreach (var (i, asked) in said.Asks.Index())
        {
            Add($"{path}.asks[{i}]", asked.Text);
        }

        if (said.Condition is { } condition)
        {
            Embedded($"{path}.condition", condition);
        }
    }

    private void Embedded(string path, Clause? clause)
    {
        if (clause is not null)
        {
            Embedded(path, Assert.IsType<Proposition>(clause.Proposition));
        }
    }

    private void Embedded(string path, Proposition said)
    {
        // Inside an event, the list names a polarity only if it is negated.
        Add($"{path}.polarity", said.Polarity == Polarity.Negated ? said.Polarity.Text : "");
        Put(path, said);
        Event($"{path}.event", said.Event);
        Circumstances($"{path}.", said.Event);
    }

    private void Event(string path, GeopolEvent content)
    {
        Add($"{path}.type", content.Type);
        switch (content)
        {
            case Transfer transfer: OfTransfer(path, transfer); break;
            case Warning warning: OfWarning(path, warning); break;
            case Meeting meeting: OfMeeting(path, meeting); break;
            case Agreement agreement: OfAgreement(path, agreement); break;
            case Interaction interaction: OfInteraction(path, interaction); break;
            default: Assert.Fail($"The corpus has no event of type '{content.Type}'."); break;
        }
    }

    private void OfTransfer(string path, Transfer transfer)
    {
        Add($"{path}.kind", transfer.Kind.Text);
        Add($"{path}.stage", transfer.Stage.Text);
        Actors($"{path}.stageBy", transfer.StageBy);
        Actors($"{path}.suppliers", transfer.Suppliers);
        Actors($"{path}.recipients", transfer.Recipients);
        Actors($"{path}.endUsers", transfer.EndUsers);
        GoodsOf($"{path}.items", transfer.Items);
        GoodsOf($"{path}.consideration", transfer.Consideration);
        Add($"{path}.endUse", transfer.EndUse);
    }

    private void OfWarning(string path, Warning warning)
    {
        Add($"{path}.kind", warning.Kind.Text);
        Actors($"{path}.issuers", warning.Issuers);
        Actors($"{path}.addressees", warning.Addressees);
        Embedded($"{path}.condition", warning.Condition);
        Embedded($"{path}.consequence", warning.Consequence);
    }

    private void OfMeeting(string path, Meeting meeting)
    {
        Add($"{path}.mode", meeting.Mode.Text);
        Add($"{path}.status", meeting.Status.Text);
        Actors($"{path}.parties", meeting.Parties);
        Actor($"{path}.host", meeting.Host);
        Add($"{path}.venue", meeting.Venue);
        Add($"{path}.occasion", meeting.Occasion);
        Participants($"{path}.topics", meeting.Topics);
    }

    private void OfAgreement(string path, Agreement agreement)
    {
        Add($"{path}.kind", agreement.Kind.Text);
        Actors($"{path}.parties", agreement.Parties);
        Add($"{path}.subject", agreement.Subject);
        Add($"{path}.stage", agreement.Stage.Text);
        Actors($"{path}.stageBy", agreement.StageBy);
        Clauses($"{path}.terms", agreement.Terms);
    }

    private void OfInteraction(string path, Interaction interaction)
    {
        Add($"{path}.verb", interaction.Verb.Text);
        Add($"{path}.status", interaction.Status.Text);
        Participants($"{path}.agents", interaction.Agents);
        Participants($"{path}.partners", interaction.Partners);
        Participants($"{path}.objects", interaction.Objects);
        Participants($"{path}.recipients", interaction.Recipients);
        Participants($"{path}.beneficiaries", interaction.Beneficiaries);
        Participants($"{path}.opponents", interaction.Opponents);
        Participants($"{path}.sources", interaction.Sources);
        Participants($"{path}.destinations", interaction.Destinations);
        Participants($"{path}.instruments", interaction.Instruments);
        Participants($"{path}.topics", interaction.Topics);
        Add($"{path}.occasion", interaction.Occasion);
        Embedded($"{path}.content", interaction.Content);
        Embedded($"{path}.grounds", interaction.Grounds);
        foreach (var (i, adjunct) in interaction.Adjuncts.Index())
        {
            Add($"{path}.adjuncts[{i}].relation", adjunct.Relation.Text);
            Participant($"{path}.adjuncts[{i}].participant", adjunct.Participant);
        }
    }

    private void Participants(string path, EquatableArray<Participant> participants)
    {
        foreach (var (i, participant) in participants.Index())
        {
            Participant($"{path}[{i}]", participant);
        }
    }

    private void Participant(string path, Participant participant)
    {
        Actor(path, participant.Actor);
        Add(path, participant.Goods is null ? null : Spaced(Name(participant.Goods)));
        Add(path, participant.Place?.Names.Main);
        Add(path, Spaced(participant.Clause?.Words));
        if (participant.Clause?.Proposition is { } proposition)
        {
            Embedded(path, proposition);
        }
    }

    private void Clauses(string path, EquatableArray<Clause> clauses)
    {
        foreach (var (i, clause) in clauses.Index())
        {
            Embedded($"{path}[{i}]", clause);
        }
    }

    private void GoodsOf(string path, EquatableArray<Goods> goods)
    {
        foreach (var (i, item) in goods.Index())
        {
            Add($"{path}[{i}]", Name(item));
        }
    }

    private void Actors(string path, EquatableArray<Actor> actors)
    {
        foreach (var (i, actor) in actors.Index())
        {
            Actor($"{path}[{i}]", actor);
        }
    }

    private void Actor(string path, Actor? actor)
    {
        if (actor is not null)
        {
            Add(actor.Including.IsEmpty ? path : $"{path}.group", actor.Names.Main ?? actor.Description.Main);
            Actors($"{path}.including", actor.Including);
        }
    }

    /// <summary>Returns a path without the steps of the wire format that the list leaves out.</summary>
    private static string Listed(string member) => member.Replace(".event", "", StringComparison.Ordinal).Replace(".clause", "", StringComparison.Ordinal);

    /// <summary>Adds a line. An absent member gets no line.</summary>
    private void Add(string path, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            lines.Add($"{path} = {text}");
        }
    }

    /// <summary>Replaces hyphens with spaces, because the list has words and the claim may have a code.</summary>
    internal static string? Spaced(string? text) => text?.Replace('-', ' ');

    private static string Name(Goods goods)
    {
        Assert.False(goods.Commodity.IsAbsent, $"'{goods}' has no commodity code.");
        return goods.Name?.Replace(' ', '-') ?? goods.Commodity.Text;
    }
}
