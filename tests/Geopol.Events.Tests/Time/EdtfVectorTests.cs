using System.Globalization;
using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>Tests 262 strings. Three implementations judged them: edtf-validate, edtf.js and edtf-ts.</summary>
public sealed class EdtfVectorTests
{
    [Fact]
    public void Strings_OnWhichAllAgree_Are205AndReadAsTheySay()
    {
        var agreed = Rows().Where(static row => row.GetProperty("unanimous").GetBoolean()).ToList();

        Assert.Equal(205, agreed.Count);
        Assert.All(agreed, static row => Assert.Equal("", Difference(row)));
    }

    [Fact]
    public void Days_ThatEdtfJsTells_AreOursButWhereThePageSaysWhy()
    {
        var told = Rows().Where(static row => row.GetProperty("unanimous").GetBoolean() && row.GetProperty("valid").GetBoolean()).DistinctBy(Text).ToList();

        var differing = told.Where(static row => !AreDaysOf(row)).Select(Text).ToList();

        Assert.Equal(EdtfDayDifferences.All.Select(static d => d.Text).Order(StringComparer.Ordinal), differing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Days_OtherThanThoseOfEdtfJs_AreThoseOfThePage() => Assert.All(EdtfDayDifferences.All, static difference =>
    {
        var edtf = Edtf.Parse(difference.Text);

        Assert.Equal((difference.Earliest, difference.Latest), (Print(edtf.Earliest), Print(edtf.Latest)));
    });

    [Fact]
    public void Strings_OnWhichTheyDisagree_AreThoseDecided() => Assert.Equal(
        Rows().Where(static row => !row.GetProperty("unanimous").GetBoolean())
            .Select(static row => (Text(row), Level(row), Level(row.GetProperty("edtfjs")), Level(row.GetProperty("edtfts")))),
        EdtfVerdicts.All.Select(static verdict => (verdict.Text, verdict.Validate, verdict.Js, verdict.Ts)));

    [Fact]
    public void Strings_OnWhichTheyDisagree_AreReadAsDecided()
    {
        Assert.Equal(57, EdtfVerdicts.All.Count);
        Assert.All(EdtfVerdicts.All, static verdict =>
            Assert.Equal(verdict.Level, Edtf.TryParse(verdict.Text, out var edtf) ? edtf.Level : null));
    }

    private static string Difference(JsonElement row)
    {
        var (text, valid) = (Text(row), row.GetProperty("valid").GetBoolean());
        return Edtf.TryParse(text, out var edtf) != valid ? $"{text}: valid is {!valid}"
            : row.GetProperty("unanimousLevel").GetBoolean() && edtf.Level != Level(row) ? $"{text}: level {edtf.Level}"
            : "";
    }

    // If edtf.js gives an instant, the library gives the day that is written in the string.
    private static bool AreDaysOf(JsonElement row)
    {
        var (edtf, shift) = (Edtf.Parse(Text(row)), Shift(Text(row)));
        return (edtf.Earliest, edtf.Latest) == (Day(row, "min", shift), Day(row, "max", shift));
    }

    private static LocalDate? Day(JsonElement row, string member, Offset shift) =>
        row.GetProperty("edtfjs").TryGetProperty(member, out var milliseconds) && milliseconds.ValueKind == JsonValueKind.Number
            && milliseconds.GetDouble() is >= -1e15 and <= 1e15
            ? Instant.FromUnixTimeMilliseconds((long)milliseconds.GetDouble()).WithOffset(shift).Date
            : null;

    private static Offset Shift(string text) => text.IndexOf('T', StringComparison.Ordinal) is var t and > 0 && text.AsSpan(t).IndexOfAny('+', '-') is var at and > 0
        ? NodaTime.Text.OffsetPattern.GeneralInvariant.Parse(text[(t + at)..]).Value
        : Offset.Zero;

    private static int? Level(JsonElement verdict) =>
        verdict.GetProperty("valid").GetBoolean() ? verdict.GetProperty("level").GetInt32() : null;

    private static string Text(JsonElement row) => row.GetProperty("edtf").GetString()!;

    private static List<JsonElement> Rows()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(TestData.Path("edtf", "edtf-cross-implementation.json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    private static string? Print(LocalDate? day) => day is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"{(known.Year < 0 ? "-" : "")}{Math.Abs(known.Year):0000}-{known.Month:00}-{known.Day:00}") : null;
}
