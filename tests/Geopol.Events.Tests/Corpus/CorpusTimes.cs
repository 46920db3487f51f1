namespace Geopol.Events.Tests;

/// <summary>The times of the reference corpus. Their words come from the piece and are relative to the day of the piece.</summary>
internal static class CorpusTimes
{
    internal static Edtf PiecePublished { get; } = Edtf.Parse("2023-09-09");

    internal static Edtf PaperPublished { get; } = Edtf.Parse("2023-09-08");

    internal static EventTime InTheComingDays { get; } = Said("[2023-09-09..2023-09-16]", "in den kommenden Tagen");

    internal static EventTime InJuly { get; } = Said("2023-07", "im Juli");

    internal static EventTime Recently { get; } = Said("2023-09-05", "kürzlich");

    internal static EventTime DuringTheForum { get; } = EventTime.At("[2023-09-10..2023-09-13]");

    internal static EventTime SinceTheInvasion { get; } = EventTime.At("2022-02-24/..");

    internal static EventTime DayOfTheInvasion { get; } = EventTime.At("2022-02-24");

    internal static EventTime DayOfTheResolution { get; } = EventTime.At("2022-03-02");

    private static EventTime Said(string edtf, string words) => EventTime.Of(Edtf.Parse(edtf), words) with
    {
        Language = LanguageTag.German,
        RelativeTo = PiecePublished,
    };
}
