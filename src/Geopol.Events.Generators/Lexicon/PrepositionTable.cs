using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The table of the roles that each preposition may give. This table is written by hand.</summary>
internal sealed class PrepositionTable
{
    private const string All = "-";

    private readonly Dictionary<(SlotPlace, string Event, FrameRole), HashSet<string>> senses = [];

    public PrepositionTable(LexiconBook book, IEnumerable<TsvFile> files)
    {
        foreach (var row in files.SelectMany(static file => file.Rows))
        {
            Read([.. row.Cells], row.Place, book);
        }
    }

    /// <summary>
    /// Returns whether the preposition may give the role to a participant of this type of event, if the verb has this sense. The result is always true if the
    /// table is empty.
    /// </summary>
    public bool Allows(SlotPlace place, EventSort sort, FrameRole role, string sense) =>
        senses.Count == 0 || senses.TryGetValue((place, NameOf(sort), role), out var listed) && (listed.Contains(All) || listed.Contains(sense));

    public string ListOf(SlotPlace place) =>
        string.Join(", ", senses.Keys.Where(key => key.Item1 == place).Select(static key => $"{EventRoles.NameOf(key.Item3)} ({key.Event})"));

    private void Read(string[] cells, Place place, LexiconBook book)
    {
        if (cells.Length != 4)
        {
            book.Report(LexiconRules.Cells, place, $"{cells.Length}", "4", "prepositions, event, roles, senses");
            return;
        }

        var roles = cells[2].Split(',').Select(static name => (Name: name, IsRole: Enum.TryParse<FrameRole>(name, ignoreCase: true, out var role), Role: role)).ToList();
        var places = cells[0].Split(',').Select(static name => (Name: name, IsPlace: SlotPlaceNames.TryRead(name, out var read), Place: read)).ToList();
        foreach (var wrong in roles.Where(static role => !role.IsRole).Select(static role => role.Name).Concat(places.Where(static one => !one.IsPlace).Select(static one => one.Name)))
        {
            book.Report(LexiconRules.Value, place, wrong, "preposition or role", "prepositions with _ between words; the members of FrameRole");
        }

        foreach (var key in places.SelectMany(one => roles.Select(role => (one.Place, cells[1], role.Role))))
        {
            if (!senses.TryGetValue(key, out var listed))
            {
                senses.Add(key, listed = new(StringComparer.Ordinal));
            }

            listed.UnionWith(cells[3].Split(','));
        }
    }

    private static string NameOf(EventSort sort) => sort.ToString().ToLowerInvariant();
}
