namespace Geopol.Events;

/// <summary>Creates objects from the table's data about a built-in actor.</summary>
internal static class RegisteredActorReader
{
    internal static Actor ActorOf(int index) => MoreActors.Has(index) ? MoreActorOf(index) : new()
    {
        Kind = ActorTable.KindOf(index),
        Id = PresentCodesOf(index),
        Names = LocalizedText.Of(LanguageTag.English, ActorTable.TextOf(ActorTable.NameOf(index, "en"))),
        StandsFor = ActorTable.StandsFor[index] is var meant && meant != ActorTable.None ? ActorOf(meant) : null,
    };

    private static Actor MoreActorOf(int index) => new()
    {
        Kind = MoreActors.KindOf(index),
        Id = Identifiers.OfOwned([.. MoreActors.CodesOf(index).DistinctBy(static code => code.Scheme)]),
        Names = LocalizedText.Of(LanguageTag.English, MoreActors.NameOf(index)),
    };

    /// <summary>The actor with only its kind, one name and the members that its key uses.</summary>
    internal static Actor ReferenceOf(Actor actor)
    {
        var names = actor.Names.Main is { } name ? LocalizedText.Of(actor.Names.First(text => text.Text == name)) : default;
        var standsFor = actor.StandsFor is { } meant ? ReferenceOf(meant) : null;
        return IdentifierIdentity.Of(actor.Id) is { } identifier
            ? new() { Kind = actor.Kind, Id = [Identifier.Parse(identifier)], Names = names, StandsFor = standsFor }
            : actor with { Names = names, StandsFor = standsFor };
    }

    /// <summary>The larger actor of which this actor is a part; null if there is none.</summary>
    internal static Actor? PartOf(int index) => index != ActorTable.None && ActorTable.PartOfAt(index) is var whole && whole != ActorTable.None ? ActorOf(whole) : null;

    /// <summary>The country in which this actor has its seat; null if there is none.</summary>
    internal static Actor? CountryOf(int index) => index != ActorTable.None && ActorTable.CountryAt(index) is var country && country != ActorTable.None ? ActorOf(country) : null;

    internal static EquatableArray<RegisteredCode> CodesOf(int index)
    {
        var more = MoreActors.CodesOf(index).Select(static code => new RegisteredCode(code));
        if (MoreActors.Has(index))
        {
            return more.ToEquatableArray();
        }

        var rows = ActorTable.CodesOf(index);
        var codes = new RegisteredCode[rows.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            int dates = ActorTable.RowDates[rows[i]];
            codes[i] = new RegisteredCode(ActorTable.CodeAt(rows[i])) { Since = ActorTable.DateAt(dates * 2), Until = ActorTable.DateAt((dates * 2) + 1) };
        }

        return new([.. codes, .. more]);
    }

    internal static string? FormalNameOf(int index) =>
        index < ActorTable.Count && ActorTable.Line(ActorNamesFormal.Lines, ActorNamesFormal.Starts, index) is { IsEmpty: false } line ? ActorTable.TextOf(line) : null;

    internal static EquatableArray<LanguageText> OtherNamesOf(int index) =>
        new([.. Split(MoreActors.Has(index) ? default : ActorTable.Line(ActorNamesOther.Lines, ActorNamesOther.Starts, index))
            .Concat(MoreActors.OtherNamesOf(index).Split(';', StringSplitOptions.RemoveEmptyEntries)).Select(static text =>
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return new LanguageText(LanguageTag.Parse(text.AsSpan(0, colon)), text[(colon + 1)..]);
        })]);

    internal static EquatableArray<string> AdjectivesOf(int index) =>
        MoreActors.Has(index) ? default : new(Split(ActorTable.Line(ActorAdjectives.Lines, ActorAdjectives.Starts, index)));

    internal static string? NameOf(int index, LanguageTag language)
    {
        if (index == ActorTable.None)
        {
            return null;
        }

        var tag = language.Text.AsSpan();
        var end = tag.IndexOf('-');
        if (MoreActors.Has(index))
        {
            return (end < 0 ? tag : tag[..end]) is "en" ? MoreActors.NameOf(index) : null;
        }

        // The Chinese names are in simplified characters.
        var isOther = end >= 0 && tag.StartsWith("zh-") && (tag.Contains("Hant", StringComparison.OrdinalIgnoreCase) || tag is "zh-TW" or "zh-HK" or "zh-MO");
        return !isOther && ActorTable.NameOf(index, end < 0 ? tag : tag[..end]) is { IsEmpty: false } name ? ActorTable.TextOf(name) : null;
    }

    // Takes one code per scheme: the first that, without a day, belongs only to this actor.
    private static Identifiers PresentCodesOf(int index)
    {
        var codes = new List<Identifier>();
        foreach (var row in ActorTable.CodesOf(index))
        {
            var code = ActorTable.CodeAt(row);
            if (ActorRegistry.IsOfOne(ActorTable.RowOf(code.Scheme.Text, code.Value), index) && !codes.Exists(known => known.Scheme == code.Scheme))
            {
                codes.Add(code);
            }
        }

        return Identifiers.OfOwned([.. codes]);
    }

    private static string[] Split(ReadOnlySpan<byte> line) => line.IsEmpty ? [] : ActorTable.TextOf(line).Split(';');
}
