using System.Reflection;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Open codes: the codes that this version knows, and any other legal code.</summary>
internal static class CodeGen
{
    /// <summary>Texts that a later version or another user may use as a code.</summary>
    internal static Gen<string> UnknownText { get; } = Gen.Frequency(
        (3, (IGen<string>)Gen.OneOf("wage-war", "support", "hypersonic-missiles", "x", "UPPER", "with space", "Kürzel", "a:b", "50%", "\U0001F680")),
        (1, TextGen.Of(1, 30).Where(text => OpenCode.IsLegal(text))));

    internal static Gen<T> Of<T>() where T : struct, IOpenCode<T>
    {
        var unknown = UnknownText.Select(text => T.Parse(text, null));
        T[] known = [.. Known<T>()];
        return known.Length == 0 ? unknown : Gen.Frequency((4, (IGen<T>)Gen.OneOf(known)), (1, unknown));
    }

    internal static IEnumerable<T> Known<T>() where T : struct, IOpenCode<T> =>
        (IReadOnlyList<T>)typeof(T).GetProperty("Known", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
}
