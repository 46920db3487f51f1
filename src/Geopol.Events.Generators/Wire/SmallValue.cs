using System.Collections.Generic;

namespace Geopol.Events.Generators;

/// <summary>The types of small values for which the reader and the writer have their own methods, and the C# that tests whether a value is absent.</summary>
internal static class SmallValue
{
    private static readonly Dictionary<string, string> AbsenceTests = new()
    {
        ["LocalizedText"] = ".IsAbsent",
        ["Identifiers"] = ".IsEmpty",
        ["Extra"] = ".IsEmpty",
        ["Instant"] = " is null",
        ["Decimal"] = " is null",
        ["Double"] = " is null",
    };

    public static bool IsKnown(string type) => AbsenceTests.ContainsKey(type);

    /// <summary>Returns whether the absent value of a member is null.</summary>
    public static bool IsNullable(WireMember member) =>
        member.Kind is WireKind.Text or WireKind.Object || (member.Kind == WireKind.Small && AbsenceTests[member.Item] == " is null");

    public static string AbsenceTest(string type) => AbsenceTests[type];
}
