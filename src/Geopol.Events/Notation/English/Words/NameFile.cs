namespace Geopol.Events;

/// <summary>Reads the table of names, and takes the registry's.</summary>
internal static class NameFile
{
    internal static void Read(ActorRegistry registry, string text, VocabularyBuilder builder)
    {
        foreach (var name in RegistryNames.Of(registry))
        {
            if (name.Text.EndsWith('.'))
            {
                continue;
            }

            builder.Add(new NameEntry
            {
                Text = name.Text,
                HasArticle = name.Article.Length > 0,
                IsPlural = name.IsPlural,
                Mostly = name.Actor?.StandsFor is not null && (name.Kinds & NounKinds.Place) != 0 ? Filler.Place : Filler.Actor,
                Maybe = (name.Kinds & NounKinds.Place) != 0 ? Filler.Place | Filler.Actor : Filler.None,
                Actor = name.Actor,
                Act = name.Act,
            });
        }

        foreach (var state in registry.Actors)
        {
            if (state.Kind == ActorKind.State && state.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is { } code)
            {
                foreach (var adjective in state.Adjectives)
                {
                    builder.AddDemonym(adjective, Actor.State(code, state.Actor.Names.Main));
                }
            }
        }

        // Two capitals that are a state's code in the registry; in a sentence they are its name.
        foreach (var (brief, full) in (ReadOnlySpan<(string, string)>)[("US", "United States"), ("U.S.", "United States"), ("UK", "United Kingdom"), ("U.K.", "United Kingdom"), ("UAE", "United Arab Emirates")])
        {
            if (builder.Names.GetValueOrDefault(full) is { } known)
            {
                builder.Add(new NameEntry { Text = brief, HasArticle = true, Mostly = known.Mostly, Maybe = known.Maybe, Actor = known.Actor });
            }
        }

        foreach (var row in EnglishFiles.Rows(text))
        {
            var entry = EntryOf(row, builder);
            builder.Add(entry);
            foreach (var alias in row[8] == "-" ? [] : row[8].Split(" | "))
            {
                builder.Add(new NameEntry { Text = alias, HasArticle = entry.HasArticle, IsPlural = entry.IsPlural, Mostly = entry.Mostly, Maybe = entry.Maybe, Actor = AliasOf(entry.Actor, alias), Act = entry.Act });
            }
        }
    }

    // A paper's initials are its name; any other form is kept beside the name, so that the sentence says it again.
    private static Actor? AliasOf(Actor? actor, string alias) => actor is null || actor.Kind == ActorKind.MediaOutlet ? actor
        : actor with { OtherNames = [OtherName.Of(alias.AsSpan().ContainsAnyInRange('a', 'z') ? NameKind.Alias : NameKind.Abbreviation, alias)] };

    private static NameEntry EntryOf(string[] row, VocabularyBuilder builder)
    {
        var (name, kind) = (row[0], row[1]);
        var actor = kind is "place" or "occasion" or "agreement" or "weapon" or "ship" ? null : Actor.Named(ActorKind.Parse(kind is "government-body" ? "office" : kind), name) with { Id = IdOf(row[5]) };
        if (row[7] != "-")
        {
            actor = (actor ?? Actor.Named(default, name)) with { StandsFor = Actor.State(row[7], StateName(row[7], builder)) };
        }

        return new NameEntry
        {
            Text = name,
            HasArticle = row[2] == "the",
            IsPlural = row[3] == "plural",
            Mostly = kind switch { "place" => Filler.Place, "occasion" or "agreement" => Filler.Words, "weapon" or "ship" => Filler.Thing, _ => Filler.Actor },
            Maybe = (kind, actor) switch { ("place", not null) => Filler.Actor, ("territory", _) => Filler.Place, ("agreement", _) => Filler.None, ("weapon" or "ship", _) => Filler.Words, _ => Filler.None },
            Actor = actor,
            Act = row.Length > 9 && row[9] != "-" ? SpeechAct.Parse(row[9]) : default,
        };
    }

    private static string? StateName(string code, VocabularyBuilder builder)
    {
        foreach (var name in builder.Names.Values)
        {
            if (name.Actor is { Kind: var kind } actor && kind == ActorKind.State && actor.Id.In(IdentifierScheme.Iso31661Alpha2) == code && actor.Names.Main is { } main)
            {
                return main;
            }
        }

        return null;
    }

    private static Identifiers IdOf(string text) => text.StartsWith("wikidata=", StringComparison.Ordinal) ? Identifiers.Create([new(IdentifierScheme.Wikidata, text["wikidata=".Length..])]) : default;
}
