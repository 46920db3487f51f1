using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>Checks the codes of members that may not be absent.</summary>
internal static class RequiredCode
{
    internal static T Of<T>(T code, [CallerMemberName] string member = "") where T : struct, IOpenCode<T> =>
        code.IsAbsent ? throw new ArgumentException($"{member} is required: give a {typeof(T).Name}.", member) : code;

    /// <summary>Checks that no code of a sequence is absent, because an absent code couldn't be read back. Returns the sequence.</summary>
    internal static EquatableArray<T> All<T>(EquatableArray<T> codes, [CallerMemberName] string member = "") where T : struct, IOpenCode<T>
    {
        foreach (var code in codes)
        {
            Of(code, member);
        }

        return codes;
    }
}
