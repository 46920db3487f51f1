namespace Geopol.Events.Tests;

/// <summary>A table of the library that is compared with the table of the shared file.</summary>
internal sealed record ScaleTable(Verification Verified, Func<IEnumerable<ScaleRow>> Rows)
{
    /// <summary>Applies the known differences to a row of the file.</summary>
    internal Func<ScaleRow, ScaleRow> Exception { get; init; } = static row => row;

    /// <summary>The tables by the ids of the shared file. If an id has no table, the library leaves the scale out on purpose.</summary>
    internal static IReadOnlyDictionary<string, ScaleTable?> ById { get; } = new Dictionary<string, ScaleTable?>
    {
        ["icd203.likelihood"] = Of(Yardsticks.Icd203),
        ["phia.yardstick"] = Of(Yardsticks.Phia) with
        {
            // The file has the synonym in the term, and the open end only in its note.
            Exception = static row => row.Term switch
            {
                "likely or probable" => row with { Term = "likely" },
                "realistic possibility" => row with { IsHighExclusive = true },
                _ => row,
            },
        },
        ["kent1964"] = Of(Yardsticks.Kent),
        // The file has 50-100 %; the guidance note says ">50-100 %", as public excerpts of it show.
        ["ipcc.ar5.likelihood"] = Of(Yardsticks.IpccAr5) with { Exception = static row => row.Term == "more likely than not" ? row with { IsLowExclusive = true } : row },
        ["kesselman"] = Of(Yardsticks.Kesselman),
        ["icd203.confidence"] = Of(ConfidenceLadder.Icd203),
        ["phia.ancr"] = Of(ConfidenceLadder.Phia),
        ["ipcc.ar5.confidence"] = Of(ConfidenceLadder.IpccAr5),

        // The file has the highest level first.
        ["ipcc.ar4.confidence"] = Of(ConfidenceLadder.IpccAr4) is var ar4 ? ar4 with { Rows = () => ar4.Rows().Reverse() } : null,
        ["cap12.certainty"] = new(CapCertainty.Source.Verified, static () => CapCertainty.Values.Select(static c => ScaleRow.Of(c.Value, c.Range)))
        {
            // The source that the file names also calls these figures approximate.
            Exception = static row => row.Term is "Likely" or "Possible" ? row with { IsApproximate = true } : row,
        },
        ["admiralty.reliability"] = new(Admiralty.Source.Verified, static () => Admiralty.Reliabilities.Select(static r => new ScaleRow(Capital(r.Wording)))),
        ["admiralty.credibility"] = new(Admiralty.Source.Verified, static () => Admiralty.Credibilities.Select(static r => new ScaleRow(Capital(r.Wording)))),
        ["stix21.none-low-med-high"] = Of(StixScale.NoneLowMedHigh),
        ["stix21.zero-ten"] = Of(StixScale.ZeroToTen),
        ["stix21.admiralty-credibility"] = Of(StixScale.Admiralty),
        ["stix21.wep"] = Of(StixScale.Wep),
        ["stix21.dni"] = Of(StixScale.Dni),

        // Opinion is an axis of its own: agreement with another author's statement. A claim records that as a link between claims.
        ["stix21.opinion"] = null,
        ["misp.confidence-level"] = Of(MispTags.Confidence),
        ["misp.estimative-language.likelihood"] = Of(MispTags.Likelihood),
        ["misp.admiralty.reliability"] = Of(MispTags.Reliability),
        ["misp.admiralty.credibility"] = Of(MispTags.Credibility),
        ["factbank"] = new(FactBankValue.Source.Verified, static () => FactBankValue.Values.Select(static v => new ScaleRow(v.Text) { Value = v.Annotated })),
        ["iptc.eventoccurstatus"] = new(EventOccurrence.Source.Verified, static () => EventOccurrence.Values.Select(static e => new ScaleRow(e.Name))),
    };

    private static ScaleTable Of(LikelihoodScale scale) => new(scale.Source.Verified, () => scale.Terms.Select(static term => ScaleRow.Of(term.Word, term.Range)));

    private static ScaleTable Of(ConfidenceLadder ladder) => new(ladder.Source.Verified, () => ladder.Rungs
        .Select(static rung => new ScaleRow(rung.Level.Text.Replace('-', ' ')) { Odds = rung.OddsOnceGiven }));

    private static ScaleTable Of(StixScale scale) => new(scale.Source.Verified, () => scale.Bands
        .Select(static band => new ScaleRow(band.Label) { Value = band.Value, Low = band.Low, High = band.High }));

    private static ScaleTable Of<T>(MispScale<T> scale) => new(scale.Source.Verified, () => scale.Entries
        .Select(static entry => new ScaleRow(entry.Value) { Value = entry.Number }));

    private static string Capital(string wording) => char.ToUpperInvariant(wording[0]) + wording[1..];
}
