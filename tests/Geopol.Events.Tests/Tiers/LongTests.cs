using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The tests that are only in the long tier.</summary>
internal static class LongTests
{
    /// <summary>The trait of each of these tests.</summary>
    internal static IReadOnlyCollection<KeyValuePair<string, string>> Traits { get; } = [new("Tier", "Long")];

    /// <summary>The class and method of each of these tests, in ordinal order.</summary>
    internal static IEnumerable<string> All { get; } =
        [.. typeof(LongTests).Assembly.GetTypes().SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static method => method.GetCustomAttribute<LongFactAttribute>() is not null || method.GetCustomAttribute<LongTheoryAttribute>() is not null)
            .Select(static method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal)];
}
