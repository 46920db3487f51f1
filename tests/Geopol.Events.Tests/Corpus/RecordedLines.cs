namespace Geopol.Events.Tests;

/// <summary>What a claim says, one line a member, in the same words as <see cref="ListedLines"/>.</summary>
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
            // The list tells of the documents in another place.
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

    /// <summary>What the list has once a statement, beside its event.</summary>
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
            Add($"{path}{mark.Kind}", mark.Member.Text);
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
        // The list names a polarity inside an event only where it is negated.
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
        Actor($"{path}.stageBy", transfer.StageBy);
        Actor($"{path}.supplier", transfer.Supplier);
        Actor($"{path}.recipient", transfer.Recipient);
        Actor($"{path}.endUser", transfer.EndUser);
        GoodsOf($"{path}.items", transfer.Items);
        GoodsOf($"{path}.consideration", transfer.Consideration);
        Add($"{path}.endUse", transfer.EndUse);
    }

    private void OfWarning(string path, Warning warning)
    {
        Add($"{path}.kind", warning.Kind.Text);
        Actor($"{path}.issuer", warning.Issuer);
        Actors($"{path}.addressees", warning.Addressees);
        Embedded($"{path}.condition", warning.Condition);
        Embedded($"{path}.consequence", warning.Consequence);
    }

    private void OfMeeting(string path, Meeting meeting)
    {
        Add($"{path}.mode", meeting.Mode.Text);
        Add($"{path}.status", meeting.Status.Text);
        Actors($"{path}.participants", meeting.Participants);
        Actor($"{path}.host", meeting.Host);
        Add($"{path}.venue", meeting.Venue);
        Add($"{path}.occasion", meeting.Occasion);
        Clauses($"{path}.topics", meeting.Topics);
    }

    private void OfAgreement(string path, Agreement agreement)
    {
        Add($"{path}.kind", agreement.Kind.Text);
        Actors($"{path}.parties", agreement.Parties);
        Add($"{path}.subject", agreement.Subject);
        Add($"{path}.stage", agreement.Stage.Text);
        Actor($"{path}.stageBy", agreement.StageBy);
        Clauses($"{path}.terms", agreement.Terms);
    }

    private void OfInteraction(string path, Interaction interaction)
    {
        Add($"{path}.verb", interaction.Verb.Text);
        Add($"{path}.status", interaction.Status.Text);
        Actors($"{path}.actors", interaction.Actors);
        Actors($"{path}.recipients", interaction.Recipients);
        GoodsOf($"{path}.instruments", interaction.Instruments);
        Add($"{path}.occasion", interaction.Occasion);
        Embedded($"{path}.content", interaction.Content);
        Embedded($"{path}.grounds", interaction.Grounds);
        if (interaction.Cause is { } cause)
        {
            Add($"{path}.cause", Name(Assert.IsType<Goods>(cause.Goods)));
        }

        foreach (var (i, theme) in interaction.Themes.Index())
        {
            Add($"{path}.themes[{i}]", theme.Content?.Words);
            Add($"{path}.themes[{i}].relation", theme.Relation.Text);
            Add($"{path}.themes[{i}].goods", theme.Goods is null ? null : Name(theme.Goods));
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

    /// <summary>Absent members are lines of neither side.</summary>
    private void Add(string path, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            lines.Add($"{path} = {text}");
        }
    }

    private static string Name(Goods goods)
    {
        Assert.False(goods.Commodity.IsAbsent, $"'{goods}' has no commodity code.");
        return goods.Name?.Replace(' ', '-') ?? goods.Commodity.Text;
    }
}
