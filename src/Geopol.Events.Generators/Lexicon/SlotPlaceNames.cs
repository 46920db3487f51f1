using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The names that the tables use for the places of a clause, such as subj, obj and on_behalf_of.</summary>
internal static class SlotPlaceNames
{
    private static readonly Dictionary<string, SlotPlace> ByName = Names();

    /// <summary>The prepositions, the longest first.</summary>
    public static IEnumerable<SlotPlace> Prepositions =>
        Enum.GetValues(typeof(SlotPlace)).Cast<SlotPlace>().Where(static place => place >= SlotPlace.Of).OrderByDescending(static place => WordsOf(place).Length);

    public static bool TryRead(string name, out SlotPlace place) => ByName.TryGetValue(name, out place);

    /// <summary>Returns the words of a preposition, such as "on behalf of".</summary>
    public static string WordsOf(SlotPlace place) =>
        string.Concat(place.ToString().Select(static (c, i) => char.IsUpper(c) && i > 0 ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static Dictionary<string, SlotPlace> Names()
    {
        var names = Prepositions.ToDictionary(static place => WordsOf(place).Replace(' ', '_'), StringComparer.Ordinal);
        names.Add("subj", SlotPlace.Subject);
        names.Add("obj", SlotPlace.Object);
        names.Add("obj2", SlotPlace.IndirectObject);
        names.Add("inf", SlotPlace.Infinitive);
        names.Add("that", SlotPlace.That);
        names.Add("whether", SlotPlace.Whether);
        return names;
    }
}
