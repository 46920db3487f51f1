using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>The guard of members whose code may not be absent.</summary>
internal static class RequiredCode
{
    internal static T Of<T>(T code, [CallerMemberName] string member = "") where T : struct, IOpenCode<T> =>
        code.IsAbsent ? throw new ArgumentException($"{member} is required: give a {typeof(T).Name}.", member) : code;

    /// <summary>A sequence: what is absent is no item of it, and couldn't be read back.</summary>
    internal static EquatableArray<T> All<T>(EquatableArray<T> codes, [CallerMemberName] string member = "") where T : struct, IOpenCode<T>
    {
        foreach (var code in codes)
        {
            Of(code, member);
        }

        return codes;
    }
}
