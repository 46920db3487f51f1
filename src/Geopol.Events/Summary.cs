namespace Geopol.Events;

/// <summary>The short text of claims, propositions and events: honest, not parseable, the same under every culture.</summary>
internal static class Summary
{
    private const string Nobody = "?";

    internal static string Of(Claim claim)
    {
        var links = claim.Attribution;
        return links.IsEmpty ? Of(claim.Proposition)
            : $"{Of(claim.Proposition)} [{string.Join(" < ", (IEnumerable<AttributionLink>)links)}]";
    }

    internal static string Of(Proposition proposition)
    {
        string[] put =
        [
            proposition.Polarity == Polarity.Negated ? "not" : "",
            proposition.Modality.Text, proposition.Likelihood?.ToString() ?? "", proposition.Disposition.Text,
            proposition.Tense.Text, proposition.Aspect.Text, proposition.Evidentiality.Text,
            proposition.Asks.IsEmpty ? "" : $"asks {List(proposition.Asks)}",
        ];
        var stated = string.Join(", ", put.Where(static word => word.Length > 0));
        var condition = proposition.Condition is { } given ? $"if ({Of(given)}) " : "";
        return $"{condition}{Of(proposition.Event)}{(stated.Length > 0 ? $" ({stated})" : "")}";
    }

    internal static string Of(GeopolEvent content)
    {
        var what = content switch
        {
            Transfer t => Join($"{Word(t.Kind.Text, t.Type)} {t.Stage}".TrimEnd(), $"{Who(t.Supplier)} -> {Who(t.Recipient)}", List(t.Items)),
            Warning w => Join(Word(w.Kind.Text, w.Type), $"{Who(w.Issuer)} -> {(w.Addressees.IsEmpty ? Nobody : List(w.Addressees))}", $"{w.Consequence}"),
            Meeting m => Join(Word(m.Mode.Text, m.Type), List(m.Participants), List(m.Topics)),
            Agreement a => Join($"{a.Type} {a.Stage}".TrimEnd(), List(a.Parties), a.Subject ?? List(a.Terms)),
            Interaction i => Join(
                Word(i.Verb.Text, i.Type),
                i.Recipients.IsEmpty ? Subject(i) : $"{Subject(i)} -> {List(i.Recipients)}",
                List(i.Themes) + List(i.Instruments)),
            _ => content.Type,
        };
        return what + (content.When is { } when ? $", {when}" : "") + (content.Where is { } where ? $", {where}" : "");
    }

    private static string Subject(Interaction i) => i.Actors.IsEmpty ? i.Cause?.ToString() ?? Nobody : List(i.Actors);

    private static string Word(string kind, string type) => kind.Length > 0 ? kind : type;

    private static string Who(Actor? actor) => actor?.ToString() ?? Nobody;

    private static string List<T>(EquatableArray<T> items) => string.Join(", ", (IEnumerable<T>)items);

    private static string Join(params ReadOnlySpan<string> parts)
    {
        var text = parts[0];
        foreach (var part in parts[1..])
        {
            text += part.Length > 0 ? $": {part}" : "";
        }

        return text;
    }
}
