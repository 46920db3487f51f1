namespace Geopol.Events;

/// <summary>
/// Writes the identity of an event. The form of a matter has only type, principal roles, goods, verb, stage and the actors of the stage. The
/// form of a statement has all that is stated. Description, contexts, codings and marks are in neither form.
/// </summary>
internal static partial class GeopolEventIdentity
{
    internal static void Write(ref IdentityWriter w, GeopolEvent value)
    {
        w.Enter(value.Marks);
        w.Begin(value.Unknown);
        w.Exact("$type"u8, value.Type);
        WriteMembers(ref w, value);
        w.End();
        w.Leave();
    }

    internal static void Write(ref IdentityWriter w, RelatedMatter related)
    {
        w.Begin(related.Unknown);
        if (!w.IsInferred("id"u8) && IdentifierIdentity.Of(related.Id) is { } id)
        {
            w.Exact("id"u8, id);
        }
        else
        {
            w.Code("kind"u8, related.Kind);
            w.Folded("name"u8, w.IsInferred("names"u8) ? null : related.Names.Main);
        }

        w.End();
    }
}
