using System.Text;
using System.Text.Json.Nodes;

namespace Geopol.Events.Tests;

/// <summary>
/// The reader and the schemas give the same verdict on every member of every object with any value. So the schema
/// describes the behavior of the codecs, and not only the types of the properties.
/// </summary>
public class SchemaAgreementTests(IndependentValidator validator) : IClassFixture<IndependentValidator>
{
    public static TheoryData<string> Definitions { get; } = [.. WireModel.Objects.Select(static o => o.Definition)];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void ReaderAndOpenSchema_AnyValueOfAnyMember_AgreeOnIt(string definition) => AssertAgreement(definition, ReadMode.Preserving);

    [Theory]
    [MemberData(nameof(Definitions))]
    public void ReaderAndStrictSchema_AnyValueOfAnyMember_AgreeOnIt(string definition) => AssertAgreement(definition, ReadMode.Strict);

    private void AssertAgreement(string definition, ReadMode mode)
    {
        var o = WireModel.Objects.Single(x => x.Definition == definition);
        var isEvent = typeof(GeopolEvent).IsAssignableFrom(o.Type);
        var texts = Variants(o).ToList();

        var verdicts = validator.Check([.. texts.Select(t => new SchemaProbe(t, mode == ReadMode.Strict, isEvent ? "event" : definition))]);

        // The schema's pattern of a date is loose: only the reader knows whether the date exists.
        var disagreements = texts.Zip(verdicts, (text, verdict) => (text, verdict, issues: WireFragment.Read(definition, Encoding.UTF8.GetBytes(text), mode).Issues))
            .Where(static x => x.verdict.IsValid != (x.issues.Count == 0) && !(x.verdict.IsValid && x.issues.All(static i => i.Code == IssueCodes.NoEdtf)))
            .Select(static x => $"{x.text}: {(x.verdict.IsValid ? $"refused by the reader alone, {x.issues[0]}" : $"refused by the schema alone, {x.verdict.Errors}")}");
        Assert.Empty(disagreements);
    }

    private static IEnumerable<string> Variants(WireObject o)
    {
        var minimal = typeof(GeopolEvent).IsAssignableFrom(o.Type) ? WireSamples.Of(o, static m => m.IsRequired) : (JsonObject)WireSamples.Of(o.Definition);

        yield return minimal.ToJsonString();
        yield return WireSamples.Of(o, static _ => true).ToJsonString();
        foreach (var text in WireSamples.Any)
        {
            if (text != "null")
            {
                yield return text;
            }

            yield return With(minimal, "zz", text);
        }

        foreach (var member in o.Members)
        {
            yield return Without(minimal, member.Name);
            foreach (var text in WireSamples.Any)
            {
                yield return With(minimal, member.Name, text);
            }
        }
    }

    private static string With(JsonObject minimal, string member, string value)
    {
        var changed = (JsonObject)minimal.DeepClone();
        changed[member] = "\u0001";
        return changed.ToJsonString().Replace("\"\\u0001\"", value, StringComparison.Ordinal);
    }

    private static string Without(JsonObject minimal, string member)
    {
        var changed = (JsonObject)minimal.DeepClone();
        changed.Remove(member);
        return changed.ToJsonString();
    }
}
