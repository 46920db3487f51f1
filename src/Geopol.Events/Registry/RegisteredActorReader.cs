namespace Geopol.Events;

/// <summary>Creates objects from the table's data about a built-in actor.</summary>
internal static class RegisteredActorReader
{
    internal static Actor ActorOf(int index) => new()
    {
        Kind = ActorTable.KindOf(index),
        Id = PresentCodesOf(index),
        Names = LocalizedText.Of(LanguageTag.English, ActorTable.TextOf(ActorTable.NameOf(index, "en"))),
        StandsFor = Related(index, ActorTable.StandsFor),
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

    internal static Actor? Related(int index, ReadOnlySpan<ushort> relation) =>
        index != ActorTable.None && relation[index] is var other && other != ActorTable.None ? ActorOf(other) : null;

    internal static EquatableArray<RegisteredCode> CodesOf(int index)
    {
        var rows = ActorTable.CodesOf(index);
        var codes = new RegisteredCode[rows.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            int dates = ActorTable.RowDates[rows[i]];
            codes[i] = new RegisteredCode(ActorTable.CodeAt(rows[i])) { Since = ActorTable.DateAt(dates * 2), Until = ActorTable.DateAt((dates * 2) + 1) };
        }

        return new([.. codes, .. MoreActors.CodesOf(index).Select(static code => new RegisteredCode(code))]);
    }

    internal static string? FormalNameOf(int index) =>
        LineOf(ActorNamesFormal.Lines, ActorNamesFormal.Starts, index) is { IsEmpty: false } line ? ActorTable.TextOf(line) : null;

    internal static EquatableArray<LanguageText> OtherNamesOf(int index) =>
        new([.. Split(LineOf(ActorNamesOther.Lines, ActorNamesOther.Starts, index)).Concat(Split(MoreActors.OtherNamesOf(index))).Select(static text =>
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            return new LanguageText(LanguageTag.Parse(text.AsSpan(0, colon)), text[(colon + 1)..]);
        })]);

    internal static EquatableArray<string> AdjectivesOf(int index) => new(Split(LineOf(ActorAdjectives.Lines, ActorAdjectives.Starts, index)));

    internal static string? NameOf(int index, LanguageTag language)
    {
        if (index == ActorTable.None)
        {
            return null;
        }

        var tag = language.Text.AsSpan();
        var end = tag.IndexOf('-');

        // The Chinese names are in simplified characters.
        var isOther = end >= 0 && tag.StartsWith("zh-") && (tag.Contains("Hant", StringComparison.OrdinalIgnoreCase) || tag is "zh-TW" or "zh-HK" or "zh-MO");
        return !isOther && ActorTable.NameOf(index, end < 0 ? tag : tag[..end]) is { IsEmpty: false } name ? ActorTable.TextOf(name) : null;
    }

    // Takes one code per scheme: the first that, without a day, belongs only to this actor.
    private static Identifiers PresentCodesOf(int index)
    {
        if (MoreActors.Has(index))
        {
            return Identifiers.OfOwned([.. MoreActors.CodesOf(index).DistinctBy(static code => code.Scheme)]);
        }

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

    // The line of an actor of the first table; empty for other actors.
    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> lines, ReadOnlySpan<ushort> starts, int index) =>
        index < ActorTable.Count ? ActorTable.Line(lines, starts, index) : default;

    private static string[] Split(ReadOnlySpan<byte> line) => line.IsEmpty ? [] : ActorTable.TextOf(line).Split(';');
}
