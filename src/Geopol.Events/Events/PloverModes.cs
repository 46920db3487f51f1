namespace Geopol.Events;

/// <summary>Which modes belong to which event type (PLOVER 2.0).</summary>
internal static class PloverModes
{
    /// <summary>Whether the type has the mode; both must be known.</summary>
    internal static bool Has(PloverType type, PloverMode mode) => type.Text switch
    {
        PloverType.ConsultText => mode.Text is PloverMode.VisitText or PloverMode.ThirdPartyText or PloverMode.MultilateralText or PloverMode.PhoneText,
        PloverType.RetreatText => mode.Text is PloverMode.WithdrawText or PloverMode.ReleaseText or PloverMode.DisarmText or PloverMode.CeasefireText
            or PloverMode.AccessText or PloverMode.ResignText,
        PloverType.RequestText => mode.Text is PloverMode.AssistText or PloverMode.ChangeText or PloverMode.YieldText or PloverMode.MeetText,
        PloverType.AccuseText => mode.Text is PloverMode.DisapproveText or PloverMode.InvestigateText or PloverMode.AllegeText,
        PloverType.RejectText => mode.Text is PloverMode.AssistText or PloverMode.ChangeText or PloverMode.YieldText or PloverMode.MeetText,
        PloverType.ThreatenText => mode.Text is PloverMode.RestrictText or PloverMode.ArrestText or PloverMode.RelationsText or PloverMode.ExpelText
            or PloverMode.TerritoryText or PloverMode.ViolenceText,
        PloverType.ProtestText => mode.Text is PloverMode.DemoText or PloverMode.RiotText or PloverMode.StrikeText or PloverMode.HungerText
            or PloverMode.BoycottText or PloverMode.ObstructText or PloverMode.VandalizeText,
        PloverType.SanctionText => mode.Text is PloverMode.ConvictText or PloverMode.ExpelText or PloverMode.WithdrawText or PloverMode.DiscontinueText,
        PloverType.MobilizeText => mode.Text is PloverMode.TroopsText or PloverMode.WeaponsText or PloverMode.PoliceText or PloverMode.MilitiaText,
        PloverType.CoerceText => mode.Text is PloverMode.SeizeText or PloverMode.RestrictText or PloverMode.CensorText or PloverMode.CurfewText
            or PloverMode.MartialLawText or PloverMode.ArrestText or PloverMode.DeportText or PloverMode.WithholdText
            or PloverMode.MisinformationText or PloverMode.CyberText,
        PloverType.AssaultText => mode.Text is PloverMode.AbductText or PloverMode.BeatText or PloverMode.TortureText or PloverMode.SexualText
            or PloverMode.TargetedText or PloverMode.DestroyText or PloverMode.PrimitiveText or PloverMode.FirearmsText
            or PloverMode.ExplosivesText or PloverMode.SuicideAttackText or PloverMode.AerialText or PloverMode.DroneText
            or PloverMode.HeavyWeaponsText or PloverMode.CrowdControlText or PloverMode.UnconventionalText,
        _ => false,
    };
}
