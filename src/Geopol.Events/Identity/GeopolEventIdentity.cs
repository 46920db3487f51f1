namespace Geopol.Events;

/// <summary>
/// The identity of an event. In the matter's form stand only type, principal roles, goods, verb, stage and who took it; in
/// the statement's all that is stated. Out of both: description, contexts, codings, marks.
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
