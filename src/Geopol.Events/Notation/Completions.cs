namespace Geopol.Events;

/// <summary>What an editor offers for the beginning of a word.</summary>
internal static class Completions
{
    private const int Most = 50;

    internal static IReadOnlyList<string> Of(List<string> expected, ReadOnlySpan<char> begun, NotationWords words)
    {
        var found = new List<string>();
        foreach (var what in expected)
        {
            if (what.AsSpan().StartsWith(begun))
            {
                found.Add(what);
            }
        }

        if (expected.Any(static what => what is "an actor" or "a name" or "a source" or "goods" or "a place" or "a matter"))
        {
            foreach (var name in words.Names.All)
            {
                if (name.Text.AsSpan().StartsWith(begun))
                {
                    found.Add(name.Text);
                }
            }
        }

        if (expected.Contains("a verb"))
        {
            foreach (var verb in words.Verbs.All)
            {
                foreach (var (text, _) in verb.Forms.All())
                {
                    if (text.AsSpan().StartsWith(begun))
                    {
                        found.Add(text);
                    }
                }
            }
        }

        return [.. found.Distinct().Order(StringComparer.Ordinal).Take(Most)];
    }
}
