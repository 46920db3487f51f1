using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>The guard of members whose code may not be absent.</summary>
internal static class RequiredCode
{
    internal static T Of<T>(T code, [CallerMemberName] string member = "") where T : struct, IOpenCode<T> =>
        code.IsAbsent ? throw new ArgumentException($"{member} is required: give a {typeof(T).Name}.", member) : code;
}
