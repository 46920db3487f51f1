using System.Text.Json.Nodes;

namespace Geopol.Events;

/// <summary>Compares a claim with the claim that is read from its sentence. Creates notes for the members that the words don't say.</summary>
internal sealed class SentenceCheck
{
    private readonly bool isSpare;
    private readonly List<Note> notes = [];

    private SentenceCheck(bool isSpare) => this.isSpare = isSpare;

    /// <summary>Returns the notes that the sentence needs. Returns null if the sentence says something that the claim doesn't say.</summary>
    /// <param name="claim">The claim, as JSON.</param>
    /// <param name="read">The claim that is read from the sentence, as JSON.</param>
    /// <param name="isSpare">Whether a clause in a note has only the members that bear on truth.</param>
    internal static List<Note>? NotesFor(JsonObject claim, JsonObject read, bool isSpare = false)
    {
        var check = new SentenceCheck(isSpare);
        return check.TryObject(claim, read, "", isLink: false) ? check.notes : null;
    }

    private bool TryObject(JsonObject claim, JsonObject read, string path, bool isLink)
    {
        foreach (var (name, value) in read)
        {
            if (TruthMembers.IsOfWording(name) || TruthMembers.Is(claim, isLink, name) || TruthMembers.Is(read, isLink, name))
            {
                continue;
            }

            if (claim[name] is not { } wanted || !TryValue(wanted, value!, Join(path, name)))
            {
                return false;
            }
        }

        foreach (var name in claim.Select(static member => member.Key).Union(read.Select(static member => member.Key)).OrderBy(static name => name == "$type"))
        {
            if (TruthMembers.Is(claim, isLink, name) || TruthMembers.Is(read, isLink, name))
            {
                Compare(claim[name], read[name], Join(path, name));
            }
            else if (path.Length == 0 && name == "attribution" && !read.ContainsKey(name))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryValue(JsonNode claim, JsonNode read, string path) => (claim, read) switch
    {
        (JsonObject wanted, JsonObject said) => TryObject(wanted, said, path, path.StartsWith("attribution[", StringComparison.Ordinal) && path.EndsWith(']') && !path.Contains('.', StringComparison.Ordinal)),
        (JsonArray wanted, JsonArray said) => path == "attribution" ? TryLinks(wanted, said) : TryList(wanted, said, path),
        _ => JsonNode.DeepEquals(claim, read),
    };

    private bool TryLinks(JsonArray claim, JsonArray read)
    {
        if (read.Count > claim.Count)
        {
            return false;
        }

        for (var i = 0; i < claim.Count; i++)
        {
            if (i >= read.Count && i < ClaimReader.MostLinks)
            {
                return false;
            }

            if (i >= read.Count)
            {
                AddLeaves(claim[i]!, $"attribution[{i}]");
            }
            else if (!TryValue(claim[i]!, read[i]!, $"attribution[{i}]"))
            {
                return false;
            }
        }

        return true;
    }

    // The sentence may leave out items of a list. The items in the sentence must be in the claim's list, in the same order.
    private bool TryList(JsonArray claim, JsonArray read, string path)
    {
        var at = 0;
        for (var i = 0; i < read.Count; i++)
        {
            var before = notes.Count;
            while (at < claim.Count && !TryValue(claim[at]!, read[i]!, $"{path}[{i}]"))
            {
                notes.RemoveRange(before, notes.Count - before);
                at++;
            }

            if (at++ >= claim.Count)
            {
                return false;
            }
        }

        return true;
    }

    private void Compare(JsonNode? claim, JsonNode? read, string path)
    {
        if (JsonNode.DeepEquals(claim, read))
        {
            return;
        }

        if (claim is JsonObject likelihood && read is JsonObject said && path.EndsWith(".likelihood", StringComparison.Ordinal))
        {
            foreach (var name in (string[])["word", "low", "high"])
            {
                Compare(likelihood[name], said[name], $"{path}.{name}");
            }

            return;
        }

        if (IsPart(claim, read, path))
        {
            return;
        }

        if (claim is null || read is not null and not JsonValue)
        {
            notes.Add(new(path, null));
        }

        AddLeaves(claim, path);
    }

    // Compares the members of a condition, or of actors in a list, one by one. Members that don't bear on truth may be missing.
    private bool IsPart(JsonNode? claim, JsonNode? read, string path)
    {
        var before = notes.Count;
        var isPart = (claim, read) switch
        {
            (JsonObject wanted, JsonObject said) => TryValue(wanted, said, path),
            (JsonArray wanted, JsonArray said) => wanted.Count(HasLeaves) == said.Count && said[0] is JsonObject && TryList(wanted, said, path),
            _ => false,
        };
        if (!isPart)
        {
            notes.RemoveRange(before, notes.Count - before);
        }

        return isPart;
    }

    private static bool HasLeaves(JsonNode? node) => node switch
    {
        JsonObject members => members.Any(static member => HasLeaves(member.Value)),
        JsonArray items => items.Any(HasLeaves),
        _ => node is not null,
    };

    // Returns whether a note leaves out a member. The member names of identifiers are schemes. A scheme is never left out, even if it has the name of a member
    // that is left out.
    private static bool IsBeside(JsonObject members, string name) => TruthMembers.IsBeside(name) && !(members.Parent is JsonObject parent && ReferenceEquals(parent["id"], members));

    // Adds a note for each value. Each item of a list gets at least one note. If necessary, this note has a member that is usually left out.
    private void AddLeaves(JsonNode? node, string path, bool isWhole = false)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members)
                {
                    if ((isWhole || !IsBeside(members, name)) && !(isSpare && members.ContainsKey("$type") && !TruthMembers.Is(members, isLink: false, name)))
                    {
                        AddLeaves(value, Join(path, name), isWhole);
                    }
                }

                break;
            case JsonArray items:
                var next = 0;
                foreach (var item in items)
                {
                    var before = notes.Count;
                    AddLeaves(item, $"{path}[{next}]", isWhole);
                    if (notes.Count == before)
                    {
                        AddLeaves(item, $"{path}[{next}]", isWhole: true);
                    }

                    next += notes.Count > before ? 1 : 0;
                }

                break;
            case JsonValue value:
                notes.Add(new(path, value));
                break;
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? Note.Step(name).TrimStart('.') : path + Note.Step(name);
}
