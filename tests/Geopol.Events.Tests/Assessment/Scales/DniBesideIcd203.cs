namespace Geopol.Events.Tests;

/// <summary>The integers at which STIX's DNI scale and ICD 203 have different words, although STIX takes its words from ICD 203.</summary>
internal static class DniBesideIcd203
{
    internal static IEnumerable<(int Integer, string Dni, string Icd203)> Differing =>
        from integer in Enumerable.Range(0, 101)
        let dni = StixScale.Dni.LabelOf(integer).Value!
        let words = Yardsticks.Icd203.WordsFor(integer / 100.0).Value
        where !words.IsEmpty && !words.Any(term => dni.StartsWith(term.Word + " /", StringComparison.OrdinalIgnoreCase))
        select (integer, dni, string.Join(", ", words.Select(static term => term.Word)));
}
