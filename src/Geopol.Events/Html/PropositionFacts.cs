namespace Geopol.Events;

/// <summary>Writes the facts of a proposition: the event, its actors by role, its time and place, and how the speaker puts it.</summary>
internal static class PropositionFacts
{
    internal static void Write(HtmlWriter html, Proposition proposition)
    {
        var content = proposition.Event;
        Facts.Write(html, "Event", CodeWords.List(CodesOf(content)));
        WriteActors(html, content);
        WriteGoods(html, content);
        Facts.Write(html, "When", Said(content.When));
        if (content.Where is { } where)
        {
            Facts.Begin(html, "Where");
            IsolatedText.Write(html, where);
            Facts.End(html);
        }

        Facts.Write(html, "How put", CodeWords.List(CodesOf(proposition)));
        if (proposition.Likelihood is { } likelihood)
        {
            Facts.Begin(html, "Likelihood");
            LikelihoodBar.Write(html, likelihood);
            Facts.End(html);
        }

        Facts.WriteList(html, "Marks", "ul", content.Marks, MarkText.Write);
    }

    /// <summary>Returns the words of a time and its date: <c>2023-09 ("in September")</c>. Null if there is no time.</summary>
    internal static string? Said(EventTime? time) => time switch
    {
        null => null,
        { Words: { } words } when time.Edtf.IsAbsent => $"\"{words}\"",
        { Words: { } words } => $"{time.Edtf} (\"{words}\")",
        _ => time.Edtf.Text,
    };

    private static void WriteActors(HtmlWriter html, GeopolEvent content)
    {
        foreach (var role in content.InRoles().GroupBy(static inRole => inRole.Role, static inRole => inRole.Actor))
        {
            Facts.WriteLine(html, CodeWords.Label(role.Key.Text), [.. role], static (html, actor) => IsolatedText.Write(html, actor));
        }
    }

    private static void WriteGoods(HtmlWriter html, GeopolEvent content)
    {
        if (content is Transfer transfer)
        {
            Facts.WriteLine(html, "Items", transfer.Items, static (html, goods) => IsolatedText.Write(html, goods.ToString()));
            Facts.WriteLine(html, "In return", transfer.Consideration, static (html, goods) => IsolatedText.Write(html, goods.ToString()));
        }
    }

    private static string[] CodesOf(GeopolEvent content) => content switch
    {
        Transfer transfer => [content.Type, transfer.Kind.Text, transfer.Stage.Text],
        Warning warning => [content.Type, warning.Kind.Text],
        Meeting meeting => [content.Type, meeting.Mode.Text, meeting.Status.Text],
        Agreement agreement => [content.Type, agreement.Kind.Text, agreement.Stage.Text],
        Interaction interaction => [content.Type, interaction.Verb.Text, interaction.Status.Text],
        _ => [content.Type],
    };

    private static string[] CodesOf(Proposition proposition) =>
    [
        proposition.Polarity == Polarity.Affirmed ? "" : proposition.Polarity.Text,
        proposition.Modality.Text,
        proposition.Disposition.Text,
        proposition.Tense.Text,
        proposition.Aspect.Text,
        proposition.Evidentiality.Text,
        proposition.Asks.IsEmpty ? "" : "with an open question",
        proposition.Condition is null ? "" : "under a condition",
    ];
}
