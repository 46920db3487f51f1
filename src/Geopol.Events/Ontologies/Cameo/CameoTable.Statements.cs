namespace Geopol.Events;

// The roots 01 and 02: statements and appeals, which the mapping to PLOVER leaves out.
internal static partial class CameoTable
{
    private static CameoCode[] Statements() =>
    [
        Row("01", "Make public statement", 0m, 1),
        Row("010", "Make statement", 0m, 1),
        Row("011", "Decline comment", -0.1m, 1),
        Row("012", "Make pessimistic comment", -0.4m, 1),
        Row("013", "Make optimistic comment", 0.4m, 1),
        Row("014", "Consider policy option", 0m, 1),
        Row("015", "Acknowledge or claim responsibility", 0m, 1),
        Row("016", "Deny responsibility", (-2m, -5m), 1),
        Row("017", "Engage in symbolic act", 0m, 1),
        Row("018", "Make empathetic comment", 3.4m, 1),
        Row("019", "Express accord", 3.4m, 1),
        Row("02", "Appeal", 3m, 1),
        Row("020", "Make an appeal or request", 3m, 1),
        Row("021", "Appeal for material cooperation", 3.4m, 1),
        Row("0211", "Appeal for economic cooperation", 3.4m, 1),
        Row("0212", "Appeal for military cooperation", 3.4m, 1),
        Row("0213", "Appeal for judicial cooperation", 3.4m, 1),
        Row("0214", "Appeal for intelligence", 3.4m, 1),
        Row("022", "Appeal for diplomatic cooperation (such as policy support)", (3.2m, 3.4m), 1),
        Row("023", "Appeal for aid", 3.4m, 1),
        Row("0231", "Appeal for economic aid", 3.4m, 1),
        Row("0232", "Appeal for military aid", 3.4m, 1),
        Row("0233", "Appeal for humanitarian aid", 3.4m, 1),
        Row("0234", "Appeal for military protection or peacekeeping", 3.4m, 1),
        Row("024", "Appeal for political reform", -0.3m, 1),
        Row("0241", "Appeal for change in leadership", -0.3m, 1),
        Row("0242", "Appeal for policy change", -0.3m, 1),
        Row("0243", "Appeal for rights", -0.3m, 1),
        Row("0244", "Appeal for change in institutions, regime", -0.3m, 1),
        Row("025", "Appeal to yield", -0.3m, 1),
        Row("0251", "Appeal for easing of administrative sanctions", -0.3m, 1),
        Row("0252", "Appeal for easing of political dissent", -0.3m, 1),
        Row("0253", "Appeal for release of persons or property", -0.3m, 1),
        Row("0254", "Appeal for easing of economic sanctions, boycott, or embargo", -0.3m, 1),
        Row("0255", "Appeal for target to allow international involvement (non-mediation)", -0.3m, 1),
        Row("0256", "Appeal for de-escalation of military engagement", -0.3m, 1),
        Row("026", "Appeal to others to meet or negotiate", 4m, 1),
        Row("027", "Appeal to others to settle dispute", 4m, 1),
        Row("028", "Appeal to engage in or accept mediation", 4m, 1),
    ];
}
