namespace Geopol.Events.Interop;

/// <summary>The conflict and the dyad to which an event belongs.</summary>
internal static class UcdpMatters
{
    private static readonly IdentifierScheme ConflictScheme = IdentifierScheme.Parse("ucdp-conflict");
    private static readonly IdentifierScheme DyadScheme = IdentifierScheme.Parse("ucdp-dyad");

    public static EquatableArray<RelatedMatter> Read(SourceRecord record, bool isConflict)
    {
        KeepOther(record, UcdpColumns.ConflictDset, UcdpColumns.Conflict);
        KeepOther(record, UcdpColumns.DyadDset, UcdpColumns.Dyad);
        var kind = isConflict ? RelatedKind.War : default;
        var conflict = IdOf(record, ConflictScheme, UcdpColumns.Conflict);
        var dyad = IdOf(record, DyadScheme, UcdpColumns.Dyad);
        var (conflictName, dyadName) = (record.Text(UcdpColumns.ConflictName), record.Text(UcdpColumns.DyadName));
        if (Texts.AreSame(conflictName, dyadName))
        {
            return Of(kind, [.. conflict, .. dyad], conflictName) is { } both ? [both] : default;
        }

        return [.. new[] { Of(kind, conflict, conflictName), Of(default, dyad, dyadName) }.OfType<RelatedMatter>()];
    }

    private static RelatedMatter? Of(RelatedKind kind, Identifiers id, string? name) =>
        id.IsEmpty && name is null ? null : new RelatedMatter { Kind = kind, Id = id, Names = Texts.English(name) };

    private static Identifiers IdOf(SourceRecord record, IdentifierScheme scheme, Column column) => record.Text(column) is { } id ? [new Identifier(scheme, id)] : default;

    private static void KeepOther(SourceRecord record, Column former, Column current)
    {
        if (!record.Utf8(former).SequenceEqual(record.Utf8(current)))
        {
            record.Keep(former);
        }
    }
}
