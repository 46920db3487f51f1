namespace Geopol.Events;

/// <summary>Maps each <see cref="CanonicalFault"/> to its issue code.</summary>
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
