namespace Geopol.Events;

/// <summary>The rules about warnings.</summary>
[RuleRows]
internal static partial class WarningRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Warning>(IssueCodes.ThreatWithoutConsequence, Severity.Error, "consequence",
            static w => w.Consequence is null && (w.Kind == WarningKind.Threat || w.Kind == WarningKind.Ultimatum),
            "A threat or ultimatum has a consequence: say what is to follow, in words if need be."),
        new Rule<Warning>(IssueCodes.NoAddressee, Severity.Information, "addressees",
            static w => w.Addressees.IsEmpty,
            "Nobody is named as the one who is warned: name the addressee where the source does."),
        new Rule<Warning>(IssueCodes.UltimatumWithoutCondition, Severity.Warning, "condition",
            static w => w.Kind == WarningKind.Ultimatum && w.Condition is null,
            "An ultimatum has a demand: say the condition."),
        new Rule<Warning>(IssueCodes.WarnsItself, Severity.Error, "addressees[*]",
            static (w, from) => NextIssuer(w, from),
            "The issuer warns itself: name whom it warns."),
        new Rule<Warning>(IssueCodes.WarningOfNothing, Severity.Warning, "",
            static w => w.Kind.IsAbsent && w.Condition is null && w.Consequence is null && w.Unknown.IsEmpty,
            "Neither condition nor consequence is given: of what is warned?"),
    ];

    private static int NextIssuer(Warning warning, int from)
    {
        for (var i = from; i < warning.Addressees.Count; i++)
        {
            if (SameActor.Is(warning.Addressees[i], warning.Issuer))
            {
                return i;
            }
        }

        return -1;
    }
}
