namespace Geopol.Events;

/// <summary>The rules about warnings.</summary>
internal static class WarningRows
{
    [Rule("GE2301", IssueSeverity.Warning, "consequence",
        "The threat or ultimatum has no consequence and no coding. Give the consequence, in words if necessary.")]
    internal static bool ThreatWithoutConsequence(Warning w) => w.Consequence is null && w.Codings.IsEmpty && (w.Kind == WarningKind.Threat || w.Kind == WarningKind.Ultimatum);

    [Rule("GE2302", IssueSeverity.Information, "addressees",
        "The warning has no addressee. Name the addressee if the source does.")]
    internal static bool NoAddressee(Warning w) => w.Addressees.IsEmpty;

    [Rule("GE2303", IssueSeverity.Warning, "condition",
        "The ultimatum has no condition and no coding. Give the demand.")]
    internal static bool UltimatumWithoutCondition(Warning w) => w.Kind == WarningKind.Ultimatum && w.Condition is null && w.Codings.IsEmpty;

    [Rule("GE2304", IssueSeverity.Error, "addressees[*]",
        "The addressee is also an issuer. Name the party that is warned.")]
    internal static int WarnsItself(Warning w, int from) => ActorTwice.NextIn(w.Addressees, from, w.Issuers);

    [Rule("GE2305", IssueSeverity.Warning, "",
        "The warning has no kind, condition or consequence. Give at least one of them.")]
    internal static bool WarningOfNothing(Warning w) => w.Kind.IsAbsent && w.Condition is null && w.Consequence is null && w.Unknown.IsEmpty;
}
