using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The codes of verbs, with their senses, from the table of senses.</summary>
internal sealed class VerbCodes
{
    private readonly Dictionary<string, string> senses = new(StringComparer.Ordinal);

    public VerbCodes(IEnumerable<TsvFile> files)
    {
        foreach (var cells in files.SelectMany(static file => file.Rows).Select(static row => row.Cells.ToArray()).Where(static cells => cells.Length > 1))
        {
            senses[cells[0]] = cells[1];
        }
    }

    public bool Has(string code) => senses.ContainsKey(code);

    /// <summary>Returns the sense of a verb. Returns the code of the verb itself if the table doesn't have the verb.</summary>
    public string SenseOf(string code) => senses.TryGetValue(code, out var sense) ? sense : code;
}
