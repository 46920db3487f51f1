using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The known codes that the tables of the notation may use. They come from the tables of the code types.</summary>
internal sealed class KnownTexts(IEnumerable<TsvFile> files)
{
    // The code types whose values are properties in C# and not rows of a table.
    private static readonly Dictionary<string, string[]> Declared = new(StringComparer.Ordinal)
    {
        ["MeetingMode"] = ["visit", "talks", "call", "multilateral"],
        ["WarningKind"] = ["threat", "ultimatum", "caution", "alert"],
    };

    private readonly Dictionary<string, HashSet<string>> byType = files.ToDictionary(
        static file => TypeOf(file.Path),
        static file => new HashSet<string>(file.Rows.Select(static row => row.Cells.ElementAtOrDefault(1) ?? ""), StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Returns whether the code type has the value. The result is always true if the table of the code type isn't in the project.</summary>
    public bool Has(string type, string value) => Declared.TryGetValue(type, out var declared) ? declared.Contains(value) : !byType.TryGetValue(type, out var known) || known.Contains(value);

    public string ListOf(string type) => string.Join(", ", Declared.TryGetValue(type, out var declared) ? declared : [.. byType[type].OrderBy(static value => value, StringComparer.Ordinal)]);

    private static string TypeOf(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.Substring(0, name.IndexOf('.'));
    }
}
