namespace Geopol.Events;

/// <summary>The raw PLOVER code of an event, or the reason why there is none. The rules are from the manual where the manual has a rule.</summary>
internal static class PloverOfEvent
{
    private static readonly Commodity[] Flying =
        [.. new[] { "rockets", "missiles", "drones", "bombs", "artillery-shells", "mortar-shells" }.Select(Commodity.Parse)];

    /// <summary>The raw type and modes of the event. If there are none, returns null and the reason, which is null otherwise.</summary>
    internal static PloverCode? Of(GeopolEvent content, out string? reason)
    {
        var code = content switch
        {
            Interaction interaction => interaction.Plover,
            Transfer transfer => Of(transfer),
            Meeting meeting => Of(meeting),
            Agreement agreement => Of(agreement),
            Warning warning => Of(warning),
            _ => null,
        };
        reason = code is not null ? null : WhyNone(content);
        return code;
    }

    private static PloverCode? Of(Transfer transfer) => transfer.Stage.Text switch
    {
        TransferStage.RequestedText => Code(PloverType.Request, PloverMode.Assist),
        TransferStage.ConsideredText or TransferStage.OfferedText or TransferStage.ApprovedText or TransferStage.AgreedText
            or TransferStage.OrderedText => Code(PloverType.Agree),
        TransferStage.NegotiatingText => Code(PloverType.Consult),
        TransferStage.RefusedText => Code(PloverType.Reject, PloverMode.Assist),
        TransferStage.SuspendedText or TransferStage.CancelledText => Code(PloverType.Sanction, PloverMode.Discontinue),
        TransferStage.InterceptedText => MayBeShotDown(transfer) ? null : Code(PloverType.Coerce, PloverMode.Seize),
        "" or TransferStage.PartlyDeliveredText or TransferStage.DeliveredText => Delivered(transfer),
        _ => null,
    };

    // Rockets that are intercepted are shot down, or seized on their way. COERCE/seize in the manual is only to search, confiscate and raid.
    private static bool MayBeShotDown(Transfer transfer) => !transfer.Items.IsEmpty && transfer.Items.All(static item => IsInFlight(item.Commodity));

    private static bool IsInFlight(Commodity goods) => goods.Text is not "naval-drones" && Array.Exists(Flying, sort => GoodsVocabulary.IsA(goods, sort));

    // AID benefits only the recipient, COOPERATE benefits both sides.
    private static PloverCode Delivered(Transfer transfer) => transfer.Kind.Text switch
    {
        TransferKind.CaptureText or TransferKind.TheftText => Code(PloverType.Coerce, PloverMode.Seize),
        TransferKind.ReturnText => Code(PloverType.Retreat, PloverMode.Release),
        TransferKind.SaleText or TransferKind.BarterText or TransferKind.LeaseText or TransferKind.LicenceText => Code(PloverType.Cooperate),
        _ when !transfer.Consideration.IsEmpty => Code(PloverType.Cooperate),
        _ => Code(PloverType.Aid),
    };

    private static PloverCode? Of(Meeting meeting) => meeting.Status.Text switch
    {
        MeetingStatus.CancelledText => Code(PloverType.Reject, PloverMode.Meet),
        MeetingStatus.PostponedText => null,
        _ => meeting.Mode.Text switch
        {
            MeetingMode.VisitText => Code(PloverType.Consult, PloverMode.Visit),
            MeetingMode.CallText => Code(PloverType.Consult, PloverMode.Phone),
            MeetingMode.MultilateralText => Code(PloverType.Consult, PloverMode.Multilateral),
            _ => Code(PloverType.Consult),
        },
    };

    private static PloverCode? Of(Agreement agreement) => agreement.Stage.Text switch
    {
        "" or AgreementStage.SoughtText => Code(PloverType.Agree),
        AgreementStage.NegotiatingText => Code(PloverType.Consult),
        AgreementStage.AgreedText or AgreementStage.InitialledText or AgreementStage.SignedText or AgreementStage.RatifiedText
            or AgreementStage.InForceText => Code(PloverType.Support),
        AgreementStage.SuspendedText or AgreementStage.WithdrawnFromText or AgreementStage.EndedText => Code(PloverType.Sanction, PloverMode.Withdraw),
        // CAMEO2PLOVER: 196, "violate ceasefire", is ASSAULT; 128, "defy norms, law", is REJECT/yield.
        AgreementStage.ViolatedText => agreement.Kind == AgreementKind.Ceasefire ? Code(PloverType.Assault) : Code(PloverType.Reject, PloverMode.Yield),
        _ => null,
    };

    private static PloverCode? Of(Warning warning) =>
        warning.Kind == WarningKind.Threat || warning.Kind == WarningKind.Ultimatum ? Code(PloverType.Threaten) : null;

    private static string WhyNone(GeopolEvent content) => content switch
    {
        Interaction => "The interaction has no PLOVER code. Give it one.",
        Warning => "PLOVER has a type for threats and ultimatums, but no type for a caution or an alert.",
        Meeting => "PLOVER has no type for a postponed meeting.",
        Transfer { Stage.Text: TransferStage.InterceptedText } => "Weapons in flight that are intercepted may be shot down or seized, and PLOVER has a type only for seizing.",
        _ => $"PLOVER has no type for the stage or the type of this {content.Type}.",
    };

    private static PloverCode Code(PloverType type, PloverMode mode = default) =>
        new() { Type = type, Modes = mode.IsAbsent ? [] : [mode] };
}
