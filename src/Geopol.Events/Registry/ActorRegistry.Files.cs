namespace Geopol.Events;

public sealed partial class ActorRegistry
{
    /// <summary>Returns a registry with the actors of this one and the actors of a comma-separated text (RFC 4180).</summary>
    /// <param name="text">
    /// The first line names the columns: <c>name</c> (English), <c>kind</c>, <c>id</c> (codes such as <c>wikidata:Q423</c> or, with the days on which
    /// they were in force, <c>cow:345@1918-12-01..2003-02-03</c>), <c>otherNames</c> (<c>de:Nordkorea</c>), <c>adjectives</c>, <c>formalName</c>,
    /// <c>standsFor</c> (codes). A semicolon separates several values in a cell. Other columns are ignored with a warning.
    /// </param>
    /// <param name="issues">
    /// The faults, row by row: at most 100 issues, and a last one that says that there were more. Faulty rows and cells are skipped, and the others
    /// are read.
    /// </param>
    /// <returns>A registry that knows the actors of the file too; this one doesn't change.</returns>
    public ActorRegistry WithCsv(string text, out IReadOnlyList<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new RegistryCsv();
        return With(reader.Read(text), reader.Issues, out issues);
    }

    /// <summary>Returns a registry with the actors of this one and the actors of a JSON array in UTF-8.</summary>
    /// <param name="utf8">
    /// Objects with <c>actor</c> (as in the JSON of claims) and the optional members <c>formalName</c>, <c>otherNames</c> (objects with
    /// <c>language</c> and <c>text</c>), <c>adjectives</c> (texts) and <c>codes</c> (objects with <c>id</c>, <c>since</c>, <c>until</c>), which are
    /// added to the codes of the actor. Other members of these objects are ignored with a warning.
    /// </param>
    /// <param name="issues">
    /// The faults, item by item: at most 100 issues, and a last one that says that there were more. Faulty items and members are skipped, and the
    /// others are read.
    /// </param>
    /// <returns>A registry that knows the actors of the file too; this one doesn't change.</returns>
    public ActorRegistry WithJson(ReadOnlyMemory<byte> utf8, out IReadOnlyList<Issue> issues)
    {
        var reader = new RegistryJson();
        return With(reader.Read(utf8), reader.Issues, out issues);
    }

    private ActorRegistry With(List<RegistryRow> rows, IssueList found, out IReadOnlyList<Issue> issues)
    {
        var overlay = ActorOverlay.Of(this, this.overlay, [.. rows.Select(static row => row.Actor)], (index, fault) => found.Add(new Issue
        {
            Code = IssueCodes.RegistryCodesOfSeveral,
            Severity = IssueSeverity.Error,
            Path = rows[index].Path,
            Message = found.IsFull ? "" : fault(),
            Line = rows[index].Line,
        }));
        issues = found.Listed();
        return new(hasTable, overlay);
    }
}
