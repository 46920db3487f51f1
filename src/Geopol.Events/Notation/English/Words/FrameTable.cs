namespace Geopol.Events;

/// <summary>Reads the table of frames.</summary>
internal static class FrameTable
{
    private static readonly Dictionary<string, Filler[]> Fillers = new(StringComparer.Ordinal)
    {
        ["actor"] = [Filler.Actor], ["people"] = [Filler.People], ["thing"] = [Filler.Thing], ["place"] = [Filler.Place], ["words"] = [Filler.Words],
        ["money"] = [Filler.Money], ["clause"] = [Filler.Clause],
        ["who"] = [Filler.Actor, Filler.People], ["what"] = [Filler.Thing, Filler.Words],
        ["any"] = [Filler.Actor, Filler.People, Filler.Thing, Filler.Place, Filler.Words],
    };

    internal static void Read(string text, VocabularyBuilder builder)
    {
        var macros = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in EnglishFiles.Rows(text))
        {
            if (row[0][0] == '@')
            {
                macros[row[0]] = row[1];
                continue;
            }

            var frame = FrameOf(row, macros);
            foreach (var verb in row[0].Split(" | "))
            {
                var forms = verb.Split(' ').Select(static form => form == "-" ? null : form.Replace('_', ' ')).ToArray();
                builder.Verb(new(forms[0]!, At(forms, 1), At(forms, 2), At(forms, 3), At(forms, 4))).Frames.Add(frame);
            }
        }

        static string? At(string?[] forms, int i) => i < forms.Length ? forms[i] : null;
    }

    private static Frame FrameOf(string[] row, Dictionary<string, string> macros)
    {
        var said = row[1].Split(' ');
        var flags = row[4].Split(' ');
        return new Frame([.. Slots(row[3], macros).Select(SlotOf)])
        {
            Sort = Enum.Parse<EventSort>(said[0], ignoreCase: true),
            Kind = Value(said, "kind"),
            Stage = Value(said, "stage"),
            Mode = Value(said, "mode"),
            Status = Value(said, "status"),
            Plover = PloverOf(row[2]),
            IsInfinitiveOfSubject = flags.Contains("inf=subject"),
            LeastSubjects = flags.Contains("parties>=2") || flags.Contains("agents>=2") ? 2 : 0,
            MostSubjects = flags.Contains("agents=1") ? 1 : int.MaxValue,
            IsPhrase = flags.Contains("phrase"),
            Code = Value(flags, "code"),
            Example = row[5],
        };
    }

    // A slot given beside a macro replaces the macro's of the same place.
    private static Dictionary<string, string>.ValueCollection Slots(string column, Dictionary<string, string> macros)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var slot in column.Split(' ').Where(static slot => slot.StartsWith('@')).SelectMany(slot => macros[slot].Split(' ')))
        {
            slots.TryAdd(PlaceOf(slot), slot);
        }

        foreach (var slot in column.Split(' ').Where(static slot => slot.Length > 0 && slot[0] != '@'))
        {
            slots[PlaceOf(slot)] = slot;
        }

        return slots.Values;
    }

    private static string PlaceOf(string slot) => slot[..slot.IndexOf('=', StringComparison.Ordinal)].TrimEnd('!');

    private static FrameSlot SlotOf(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var options = new List<(Filler, FrameRole)>();
        foreach (var option in text[(equals + 1)..].TrimEnd('~').Split('|'))
        {
            var colon = option.IndexOf(':', StringComparison.Ordinal);
            var role = Enum.Parse<FrameRole>(option[..colon], ignoreCase: true);
            options.AddRange(option[(colon + 1)..].Split(',').SelectMany(static filler => Fillers[filler]).Select(filler => (filler, role)));
        }

        return SlotPlaces.TryRead(PlaceOf(text), out var place) ? new(place, text[equals - 1] == '!', text.EndsWith('~'), [.. options])
            : throw new FormatException($"'{PlaceOf(text)}' is neither a preposition nor another place of a clause.");
    }

    private static string? Value(string[] said, string key)
    {
        foreach (var word in said)
        {
            if (word.Length > key.Length && word[key.Length] == '=' && word.StartsWith(key, StringComparison.Ordinal))
            {
                return word[(key.Length + 1)..];
            }
        }

        return null;
    }

    private static PloverCode? PloverOf(string code)
    {
        var slash = code.IndexOf('/', StringComparison.Ordinal);
        return code == "-" ? null : new PloverCode
        {
            Type = PloverType.Parse(slash < 0 ? code : code[..slash]),
            Modes = slash < 0 ? default : [.. code[(slash + 1)..].Split(',').Select(PloverMode.Parse)],
        };
    }
}
