using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Reads the slots of frames. A slot is written as <c>place[!]=role[~]:fillers[|role[~]:fillers][~]</c>.</summary>
internal static class SlotReader
{
    private static readonly Dictionary<string, Filler[]> Fillers = new(StringComparer.Ordinal)
    {
        ["actor"] = [Filler.Actor], ["people"] = [Filler.People], ["thing"] = [Filler.Thing], ["place"] = [Filler.Place], ["words"] = [Filler.Words],
        ["money"] = [Filler.Money], ["clause"] = [Filler.Clause],
        ["who"] = [Filler.Actor, Filler.People], ["what"] = [Filler.Thing, Filler.Words],
        ["any"] = [Filler.Actor, Filler.People, Filler.Thing, Filler.Place, Filler.Words],
    };

    private static readonly Dictionary<string, FrameRole> Roles =
        Enum.GetValues(typeof(FrameRole)).Cast<FrameRole>().Where(static role => role != FrameRole.None).ToDictionary(EventRoles.NameOf, StringComparer.Ordinal);

    /// <summary>
    /// Splits a column into its slots and replaces the macros with their slots. If the column has a slot with the same place as a slot of a macro, the slot of
    /// the column is used. Each unknown macro is passed to <paramref name="missing"/>.
    /// </summary>
    public static List<string> Expand(string column, Dictionary<string, string> macros, Action<string> missing)
    {
        var places = new List<string>();
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        var given = column.Split(' ').Where(static slot => slot.Length > 0).ToList();
        foreach (var name in given.Where(static slot => slot[0] == '@'))
        {
            if (!macros.TryGetValue(name, out var said))
            {
                missing(name);
                continue;
            }

            foreach (var slot in said.Split(' ').Where(slot => !slots.ContainsKey(PlaceOf(slot))))
            {
                places.Add(PlaceOf(slot));
                slots.Add(PlaceOf(slot), slot);
            }
        }

        foreach (var slot in given.Where(static slot => slot[0] != '@'))
        {
            if (!slots.ContainsKey(PlaceOf(slot)))
            {
                places.Add(PlaceOf(slot));
            }

            slots[PlaceOf(slot)] = slot;
        }

        return [.. places.Select(place => slots[place])];
    }

    /// <summary>Parses a slot. Returns null if the text isn't a slot.</summary>
    public static LexiconSlot? Read(string text)
    {
        var equals = text.IndexOf('=');
        if (equals <= 0 || !SlotPlaceNames.TryRead(PlaceOf(text), out var place))
        {
            return null;
        }

        var options = new List<(Filler, FrameRole)>();
        var unprinted = new List<(Filler, FrameRole)>();
        foreach (var option in text.Substring(equals + 1).TrimEnd('~').Split('|'))
        {
            var parts = option.Split(':');
            if (parts.Length != 2 || !Roles.TryGetValue(parts[0].TrimEnd('~'), out var role) || !parts[1].Split(',').All(Fillers.ContainsKey))
            {
                return null;
            }

            List<(Filler, FrameRole)> given = [.. parts[1].Split(',').SelectMany(static filler => Fillers[filler]).Select(filler => (filler, role))];
            options.AddRange(given);
            if (parts[0].EndsWith("~", StringComparison.Ordinal))
            {
                unprinted.AddRange(given);
            }
        }

        return new(place, text[equals - 1] == '!', text.EndsWith("~", StringComparison.Ordinal), new(options), new(unprinted));
    }

    private static string PlaceOf(string slot) => slot.IndexOf('=') is > 0 and var equals ? slot.Substring(0, equals).TrimEnd('!') : slot;
}
