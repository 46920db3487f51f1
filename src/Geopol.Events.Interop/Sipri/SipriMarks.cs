namespace Geopol.Events.Interop;

/// <summary>The marks on the members of a transfer. A member that the transfer doesn't have isn't marked. The quantity and the time of the step are marked as the number and the date that they repeat.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class SipriMarks(Transfer transfer)
{
    private readonly List<Mark> marks = [];

    /// <summary>Marks members as uncertain, if a condition holds.</summary>
    public void AddIf(bool isTrue, string basis, params ReadOnlySpan<string> members)
    {
        if (!isTrue)
        {
            return;
        }

        foreach (var member in members)
        {
            if (!Has(member))
            {
                continue;
            }

            Add(member, basis);
            if (Repeating(member) is { } other)
            {
                Add(other, basis);
            }
        }
    }

    public EquatableArray<Mark> ToArray() => [.. marks];

    private void Add(string member, string basis) => marks.Add(new Mark { Member = MemberPath.Parse(member), Kind = MarkKind.Uncertain, Basis = LocalizedText.Of(LanguageTag.English, basis) });

    private bool Has(string member)
    {
        var goods = transfer.Items[0];
        return member switch
        {
            "items[0].ordered" => goods.Ordered is not null,
            "items[0].delivered" => goods.Delivered is not null,
            "items[0].designation" => goods.Designation is not null,
            "deliveredOn" => transfer.DeliveredOn is not null,
            "stage" => !transfer.Stage.IsAbsent,
            _ => true,
        };
    }

    /// <summary>The member with the same value as another one, because it is of the step that the claim is about.</summary>
    private string? Repeating(string member)
    {
        var goods = transfer.Items[0];
        var isOrder = transfer.Stage == TransferStage.Ordered || transfer.Stage == TransferStage.Cancelled || transfer.Stage == TransferStage.PartlyDelivered;
        return member switch
        {
            "items[0].ordered" when isOrder && goods.Quantity is not null => "items[0].quantity",
            "items[0].delivered" when !isOrder && goods.Quantity is not null => "items[0].quantity",
            "deliveredOn" when transfer.When is not null && transfer.When == transfer.DeliveredOn => "when",
            _ => null,
        };
    }
}
