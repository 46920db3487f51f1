using System.Reflection;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The known values of each code type, as the reader finds them in UTF-8.</summary>
public sealed class KnownCodeTests
{
    public static TheoryData<Type> Types =>
        [.. from type in typeof(Claim).Assembly.GetExportedTypes() where type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpenCode<>)) select type];

    [Theory]
    [MemberData(nameof(Types))]
    public void KnownText_OfAKnownValue_IsItsText(Type type) => Run(nameof(AssertFound), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void KnownText_OneLetterOff_IsNone(Type type) => Run(nameof(AssertNotFound), type);

    [Theory]
    [MemberData(nameof(Types))]
    public void Known_EachValue_IsKnownOnceAndReadsAsItself(Type type) => Run(nameof(AssertKnown), type);

    private static void AssertFound<T>() where T : struct, IOpenCode<T> =>
        Assert.All(KnownOf<T>(), static value => Assert.Equal(value.Text, T.KnownText(Encoding.UTF8.GetBytes(value.Text))));

    private static void AssertNotFound<T>() where T : struct, IOpenCode<T>
    {
        var texts = KnownOf<T>().Select(static value => value.Text).ToHashSet();
        foreach (var text in texts)
        {
            for (var i = 0; i < text.Length; i++)
            {
                foreach (var other in new[] { text.Remove(i, 1).Insert(i, "~"), text.Remove(i, 1), text.Insert(i, "~"), text[..i] + char.ToUpperInvariant(text[i]) + text[(i + 1)..] })
                {
                    Assert.True(texts.Contains(other) || T.KnownText(Encoding.UTF8.GetBytes(other)) is null, $"{typeof(T).Name} takes '{other}' for '{T.KnownText(Encoding.UTF8.GetBytes(other))}'.");
                }
            }
        }
    }

    private static void AssertKnown<T>() where T : struct, IOpenCode<T>
    {
        Assert.Equal(KnownOf<T>().Count(), KnownOf<T>().Select(static value => value.Text).Distinct().Count());
        Assert.Equal(KnownOf<T>().Count(), KnownOf<T>().Select(static value => value.GetHashCode()).Distinct().Count());
        foreach (var value in KnownOf<T>())
        {
            Assert.True(value.IsKnown && !value.IsAbsent);
            Assert.Equal(value, T.Parse(value.Text, null));
            Assert.Equal(value.Text, value.ToString());
        }
    }

    private static IEnumerable<T> KnownOf<T>() => (IEnumerable<T>)typeof(T).GetProperty("Known")!.GetValue(null)!;

    private static void Run(string method, Type type) =>
        typeof(KnownCodeTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
}
