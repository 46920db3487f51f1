using System.Globalization;

namespace Geopol.Events.Tables;

/// <summary>Writes the second table of actors. MoreActors.cs, which reads it, explains its layout.</summary>
internal static class MoreActorTableGenerator
{
    private const string Folder = "src/Geopol.Events/Registry/";
    private const int Group = 0x8000;

    /// <param name="generation">Takes the outputs.</param>
    /// <param name="list">The actors.</param>
    /// <param name="taken">The folded names of the first table, which are found there.</param>
    internal static void Generate(Generation generation, MoreActorList list, IReadOnlySet<string> taken)
    {
        var bytes = 0;
        AddLines("MoreActorNames", "The main names, one line per new actor.", list.New.Select(static actor => actor.Name));
        AddLines("MoreActorOtherNames", "The other names, each with its language before a colon, separated by semicolons, one line per entry.",
            list.Entries.Select(static actor => string.Join(';', actor.Aliases.Select(static alias => $"{alias.Language}:{alias.Name}"))));
        AddLines("MoreActorPosts", "The posts, memberships and owners, one line per entry: role, index of the larger actor, title, first and last day, separated by bars; semicolons between them.",
            list.Entries.Select(actor => string.Join(';', actor.Posts.Select(post => string.Create(CultureInfo.InvariantCulture, $"{post.Role}|{list.IndexOf(post.Of)}|{post.Title}|{post.Since}|{post.Until}")))));

        var codes = list.Entries.SelectMany(actor => actor.Codes.Select(code => (Code: code, Actor: list.IndexOf(actor.Id)))).ToList();
        AddLines("MoreActorCodes", "The codes, one line per code: scheme:code.", codes.Select(static row => row.Code));
        var codeHash = new PerfectHash(codes.Index().Select(static row => (PerfectHash.HashOfName(row.Item.Code), row.Index)), PerfectHash.BitsFor(codes.Count));

        var names = Names(list, taken);
        AddLines("MoreActorFolded", "The folded names, one line per name.", names.Select(static name => name.Key));
        var nameHash = new PerfectHash(names.Index().Select(static name => (PerfectHash.HashOfName(name.Item.Key), name.Index)), PerfectHash.BitsFor(names.Count));
        var (targets, groups) = (new List<int>(), new List<int>());
        foreach (var actors in names.Values)
        {
            targets.Add(actors.Count == 1 ? actors.Min : groups.Count | Group);
            groups.AddRange(actors.Count == 1 ? [] : [actors.Count, .. actors]);
        }

        var source = new TableSource("internal static partial class MoreActors");
        source.AddConstant($"int Count = {list.New.Count}");
        source.AddSpan("ushort", "AddedTo", list.AddedTo);
        source.AddSpan("ushort", "CodeStarts", [0, .. Starts(list.Entries)]);
        source.AddSpan("ushort", "CodeActors", codes.ConvertAll(static row => row.Actor));
        source.AddSpan("ushort", "CodeDisplacements", codeHash.Displacements);
        source.AddSpan("ushort", "CodeSlots", codeHash.Slots);
        source.AddSpan("ushort", "NameDisplacements", nameHash.Displacements);
        source.AddSpan("ushort", "NameSlots", nameHash.Slots);
        source.AddSpan("ushort", "Targets", targets);
        source.AddSpan("ushort", "Groups", groups);
        source.AddConstant("The size of the tables in the library's image, in bytes.", $"int Bytes = {bytes + source.Bytes}");
        generation.Add($"{Folder}MoreActors.g.cs", source.ToString());

        void AddLines(string name, string summary, IEnumerable<string> lines)
        {
            var file = new TableSource($"/// <summary>{summary}</summary>\ninternal static class {name}");
            file.AddLines(lines.ToList(), "int");
            bytes += file.Bytes;
            generation.Add($"{Folder}{name}.g.cs", file.ToString());
        }
    }

    private static IEnumerable<int> Starts(List<MoreActor> actors)
    {
        var start = 0;
        foreach (var actor in actors)
        {
            yield return start += actor.Codes.Count;
        }
    }

    private static SortedDictionary<string, SortedSet<int>> Names(MoreActorList list, IReadOnlySet<string> taken)
    {
        var names = new SortedDictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        foreach (var actor in list.Entries)
        {
            foreach (var folded in actor.FoldedNames.Where(name => !taken.Contains(name)))
            {
                if (folded.Length > ActorName.Room)
                {
                    throw new InvalidDataException($"'{folded}' of {actor.Id} is longer than {ActorName.Room} characters.");
                }

                (names.TryGetValue(folded, out var actors) ? actors : names[folded] = []).Add(list.IndexOf(actor.Id));
            }
        }

        return names;
    }
}
