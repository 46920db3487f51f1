namespace Geopol.Events.Ontologies;

public static partial class CameoOntology
{
    /// <summary>
    /// The CAMEO code of an event. If the event has a CAMEO coding, this is its code. Otherwise it is the code that the manual of CAMEO defines for
    /// this kind of event, or the code that maps to the event's PLOVER type, mode and contexts. If several codes map to them, the result is their
    /// common beginning: AID with a military context is always 072, and CONSULT/visit is the root 04. Null where the codes have no common root, and
    /// for PLOVER's REQUEST, because CAMEO has separate codes for appeals and demands.
    /// </summary>
    /// <param name="content">The event.</param>
    /// <returns>The code, or null where no code is common to all.</returns>
    public static CameoCode? ToCameo(this GeopolEvent content) => ToCameo(content, out _);

    /// <inheritdoc cref="ToCameo(GeopolEvent)" path="/*[not(self::param)]"/>
    /// <param name="content">The event.</param>
    /// <param name="reason">The reason why there is no code; null where there is one.</param>
    public static CameoCode? ToCameo(this GeopolEvent content, out string? reason)
    {
        ArgumentNullException.ThrowIfNull(content);
        reason = null;
        foreach (var coding in content.Codings)
        {
            if (coding.Scheme == CodingScheme.Cameo && Find(coding, out _) is { } given)
            {
                return given;
            }
        }

        return OfManual(content) is { } defined ? Find(defined)
            : PloverOfEvent.Of(content, out reason) is { } plover ? Of(plover, content.Contexts, out reason)
            : null;
    }

    // The manual defines 057 as "ratify, sign, finalize an agreement, treaty", puts the cancellation of meetings under 161, and all violations of
    // ceasefires and truces under 196.
    private static string? OfManual(GeopolEvent content) => content switch
    {
        Warning { Kind.Text: WarningKind.UltimatumText } => "139",
        Agreement { Stage.Text: AgreementStage.SignedText or AgreementStage.RatifiedText } => "057",
        Agreement { Stage.Text: AgreementStage.ViolatedText, Kind.Text: AgreementKind.CeasefireText } => "196",
        Meeting { Status.Text: MeetingStatus.CancelledText } => "161",
        _ => null,
    };

    private static CameoCode? Of(PloverCode plover, EquatableArray<Context> contexts, out string? reason)
    {
        if (plover.Type == PloverType.Request)
        {
            reason = "CAMEO has separate codes for appeals (02) and demands (10), and PLOVER's REQUEST is both.";
            return null;
        }

        var ofType = Codes.Where(code => code.Plover?.Code.Type == plover.Type).ToArray();
        var fitting = Array.FindAll(ofType, code => plover.Modes.IsEmpty ? code.Plover!.Fits(plover.Type, default) : plover.Modes.Any(mode => code.Plover!.Fits(plover.Type, mode)));
        fitting = fitting.Length == 0 ? ofType : fitting;
        var found = InCommon(Closer(fitting, contexts)) ?? InCommon(fitting);
        reason = found is not null ? null : ofType.Length == 0 ? $"No code of CAMEO maps to PLOVER's type {plover.Type}." : NothingInCommon(plover, fitting);
        return found;
    }

    // The codes whose contexts the event has. If there are any, codes without a context are as likely, except for those that are for "not otherwise
    // specified".
    private static CameoCode[] Closer(CameoCode[] fitting, EquatableArray<Context> contexts)
    {
        var matching = Array.FindAll(fitting, code => !code.Plover!.Contexts.IsEmpty && code.Plover.Contexts.All(contexts.Contains));
        return matching.Length == 0 ? [] : [.. matching, .. fitting.Where(static code => code.Plover!.Contexts.IsEmpty && !IsResidual(code))];
    }

    private static bool IsResidual(CameoCode code) =>
        code.Code[^1] == '0' || Codes.Any(other => other.Code.Length > code.Code.Length && other.Code.StartsWith(code.Code, StringComparison.Ordinal));

    private static CameoCode? InCommon(CameoCode[] codes)
    {
        if (codes.Length == 0)
        {
            return null;
        }

        var length = codes.Min(static code => code.Code.Length);
        while (length > 0 && codes.Any(code => !code.Code.AsSpan(0, length).SequenceEqual(codes[0].Code.AsSpan(0, length))))
        {
            length--;
        }

        return Find(codes[0].Code[..length]);
    }

    private static string NothingInCommon(PloverCode plover, CameoCode[] codes)
    {
        var roots = codes.Select(static code => code.Root).Distinct().ToArray();
        return $"CAMEO has no code for all {plover}: its codes are under the roots {string.Join(", ", roots[..^1])} and {roots[^1]}, which have nothing in common.";
    }
}
