namespace Geopol.Events;

/// <summary>Reads the tables of common nouns and of adjectives.</summary>
internal static class NounFile
{
    internal static void Read(string text, VocabularyBuilder builder)
    {
        foreach (var row in EnglishFiles.Rows(text))
        {
            var kinds = row[2].Split(',');
            var (mostly, maybe) = FillersOf(kinds);
            var noun = new NounEntry
            {
                Singular = row[0],
                Plural = row[1] switch { "none" or "plural-only" => null, "same" => null, "-" => Regular(row[0]), var irregular => irregular },
                IsPluralOnly = row[1] == "plural-only",
                IsMass = row[1] == "none" || row[4] == "none",
                Mostly = mostly,
                Maybe = maybe,
                IsEvent = kinds.Contains("event"),
                IsMeasure = kinds[0] == "measure",
                Prepositions = row[3] == "-" ? [] : [.. row[3].Split(',').Select(static name => SlotPlaces.TryRead(name.Replace(' ', '_'), out var place) ? place : SlotPlace.None).Where(static place => place != SlotPlace.None)],
                Act = row.Length > 6 && row[6] != "-" ? SpeechAct.Parse(row[6]) : default,
            };
            builder.Add(noun);
            if (row[5] != "-")
            {
                // The form that the code is named after says the code alone.
                foreach (var form in (ReadOnlySpan<string?>)[noun.Singular, noun.Plural])
                {
                    if (form is not null)
                    {
                        var goods = Goods.Of(Commodity.Parse(row[5]));
                        builder.AddGoods(form, form == noun.Plural || noun.IsPluralOnly, form.Replace(' ', '-') == row[5] ? goods : goods with { Name = form });
                    }
                }
            }
        }
    }

    internal static void ReadAdjectives(string text, VocabularyBuilder builder)
    {
        foreach (var row in EnglishFiles.Rows(text))
        {
            builder.AddAdjective(row[0]);
        }
    }

    // A person is an actor too, a thing can be spoken of, a place can be destroyed.
    private static (Filler Mostly, Filler Maybe) FillersOf(string[] kinds)
    {
        var (mostly, maybe) = (Filler.None, Filler.None);
        for (var i = 0; i < kinds.Length; i++)
        {
            var (first, second) = kinds[i] switch
            {
                "person" => (Filler.People, Filler.Actor),
                "group" => (Filler.Actor, Filler.People),
                "thing" => (Filler.Thing, Filler.Words),
                "place" => (Filler.Place, Filler.Thing),
                _ => (Filler.Words, Filler.None),
            };
            (mostly, maybe) = i == 0 ? (first, second) : (mostly, maybe | first | second);
        }

        return (mostly, maybe & ~mostly);
    }

    private static string Regular(string noun) => noun switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        [.., 'm', 'a', 'n'] when noun is not ("human" or "german") => noun[..^2] + "en",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        _ => noun + "s",
    };
}
