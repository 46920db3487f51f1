namespace Geopol.Events.Ontologies;

public static partial class CameoOntology
{
    /// <summary>
    /// The CAMEO code of an event. If the event has a CAMEO coding, this is its code. Otherwise it is the code that maps to the event's PLOVER type,
    /// mode and contexts. If several codes map to them, the result is their common beginning: AID with a military context is always 072, and
    /// CONSULT/visit is the root 04. Null where the codes have no common root, and for PLOVER's REQUEST, because CAMEO has separate codes for appeals
    /// and demands.
    /// </summary>
    /// <param name="content">The event.</param>
    /// <returns>The code, or null where no code is common to all.</returns>
    public static CameoCode? ToCameo(this GeopolEvent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        foreach (var coding in content.Codings)
        {
            if (coding.Scheme == CodingScheme.Cameo && CameoOntology.Find(coding, out _) is { } given)
            {
                return given;
            }
        }

        return content is Warning { Kind.Text: WarningKind.UltimatumText } ? CameoOntology.Find("139")
            : content.ToPlover() is { } plover && plover.Type != PloverType.Request ? Of(plover, content.Contexts)
            : null;
    }

    private static CameoCode? Of(PloverCode plover, EquatableArray<Context> contexts)
    {
        var fitting = CameoOntology.Codes.Where(code => code.Plover is { } mapped && mapped.Code == plover).ToArray();
        var closer = Array.FindAll(fitting, code => !code.Plover!.Contexts.IsEmpty && code.Plover.Contexts.All(contexts.Contains));
        return InCommon(closer) ?? InCommon(fitting);
    }

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

        return CameoOntology.Find(codes[0].Code[..length]);
    }
}
