using System.Globalization;
using System.Text.Json;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>JSON that this version doesn't know, such as the members of a later version.</summary>
internal static class JsonGen
{
    /// <summary>Names that sort before, between and after our names, and names that only JSON allows.</summary>
    private static readonly string[] OddNames =
        ["", "$", "$schema", "@context", "A", "actor2", "kinds", "of-whom", "recordedAtAll", "to2", "zz", "é", "\u0000", "\"", "\uE000", "\U0001F600"];

    private static readonly string[] OddNumbers = ["0", "-0", "1", "-17", "1.10", "0.5", "1e3", "1E-7", "9007199254740991", "1e21", "5e-324"];

    private static readonly HashSet<string> Known = [.. CodecMembers.All().SelectMany(codec => codec.Members)];

    internal static Gen<string> Name { get; } =
        Gen.Frequency((3, (IGen<string>)Gen.OneOf(OddNames)), (1, TextGen.Of(1, 8))).Where(name => !Known.Contains(name));

    private static Gen<string> Small { get; } = Gen.Frequency(
        (2, (IGen<string>)Gen.OneOf("null", "true", "false", "\"\"", "[]", "{}")),
        (2, Gen.OneOf(OddNumbers)),
        (1, Gen.Double.Where(double.IsFinite).Select(number => number.ToString("R", CultureInfo.InvariantCulture))),
        (3, TextGen.Text.Select(Quoted)));

    private static Leveled<string> Values { get; } = new(levels => levels == 0 ? Small : Gen.Frequency(
        (3, (IGen<string>)Small),
        (1, Values![levels - 1].Array[0, 3].Select(items => $"[{string.Join(',', items)}]")),
        (1, Object(levels - 1))));

    /// <summary>A value with at most this number of levels.</summary>
    internal static Gen<string> Value(int levels) => Values[levels];

    internal static Gen<UnknownMembers> Unknown { get; } = Gen.Frequency(
        (20, (IGen<string>)Object(3)),
        (1, Gen.Int[1, Nesting.MaxUnknownDepth].Select(levels => $"{{\"deep\":{new string('[', levels)}{new string(']', levels)}}}")))
        .Select(UnknownMembers.Parse);

    private static Gen<string> Object(int levels) =>
        Gen.Select(Name, Values[levels], (name, value) => (Name: name, Value: value))
            .Array[1, 3].Select(members => $"{{{string.Join(',', members.DistinctBy(m => m.Name).Select(m => $"{Quoted(m.Name)}:{m.Value}"))}}}");

    internal static string Quoted(string text) => JsonSerializer.Serialize(text);
}
