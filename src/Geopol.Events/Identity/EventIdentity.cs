namespace Geopol.Events;

/// <summary>
/// The identity of an event. In the matter's form stand only type, principal roles, goods, verb, stage and who took it; in
/// the statement's all that is stated. Out of both: description, contexts, codings, marks.
/// </summary>
internal static class EventIdentity
{
    internal static void Write(ref IdentityWriter w, GeopolEvent value)
    {
        w.Enter(value.Marks);
        w.Begin(value.Unknown);
        w.Exact("$type"u8, value.Type);
        switch (value)
        {
            case Transfer transfer:
                TransferIdentity.Write(ref w, transfer);
                break;
            case Warning warning:
                WarningIdentity.Write(ref w, warning);
                break;
            case Meeting meeting:
                MeetingIdentity.Write(ref w, meeting);
                break;
            case Agreement agreement:
                AgreementIdentity.Write(ref w, agreement);
                break;
            case Interaction interaction:
                InteractionIdentity.Write(ref w, interaction);
                break;
            default:
                w.MakeProvisional();
                WriteUnknown(ref w, value);
                break;
        }

        w.End();
        w.Leave();
    }

    private static void WriteUnknown(ref IdentityWriter w, GeopolEvent value)
    {
        if (!w.IsMatter)
        {
            w.Set("related"u8, value.Related, Write);
            w.Unknown(value.Unknown);
            w.Value("when"u8, value.When, TimeIdentity.Write);
            w.Value("where"u8, value.Where, PlaceIdentity.Write);
        }
    }

    internal static void Write(ref IdentityWriter w, RelatedMatter related)
    {
        w.Begin(related.Unknown);
        if (IdentifierIdentity.Of(related.Id) is { } id)
        {
            w.Exact("id"u8, id);
        }
        else
        {
            w.Code("kind"u8, related.Kind);
            w.Folded("name"u8, related.Names.Main);
        }

        w.End();
    }
}
