namespace Geopol.Events;

/// <summary>The issue codes of what keeps a value from a canonical form.</summary>
internal static class CanonicalFaultCode
{
    internal static string Of(CanonicalFault fault) => fault switch
    {
        CanonicalFault.TooDeep => IssueCodes.TooDeep,
        CanonicalFault.LoneSurrogate => IssueCodes.Encoding,
        CanonicalFault.DuplicateMember => IssueCodes.DuplicateMember,
        CanonicalFault.NumberTooLarge or CanonicalFault.NumberInexact => IssueCodes.NumberLost,
        _ => IssueCodes.Syntax,
    };
}
