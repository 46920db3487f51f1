namespace Geopol.Events.Tests;

internal sealed partial class ConceptSnippets
{
    internal void Granularity1()
    {
        var resolver = TimePhraseResolver.Default;
        var published = new LocalDate(2023, 9, 9);
        Console.WriteLine(resolver.Resolve("in den kommenden Tagen", LanguageTag.German, published));
        Console.WriteLine(resolver.Resolve("on Monday", LanguageTag.English, published));
        Console.WriteLine(resolver.Resolve("on Monday", LanguageTag.English, published, Tense.Past));
        Console.WriteLine(resolver.Resolve("since the start of the war", LanguageTag.English, published));
    }

    internal void Granularity2()
    {
        var recently = new TimeConvention
        {
            Id = "house-recently",
            Formula = "[d-14..d]",
            Summary = "Some time in the fourteen days before, or on the day.",
            Read = static match => Edtf.Within(match.RelativeTo.PlusDays(-14), match.RelativeTo),
        };
        var house = TimePhraseResolver.Default.With(new TimePhrase(LanguageTag.English, "just? recently", recently));
        Console.WriteLine(house.Resolve("recently", LanguageTag.English, new LocalDate(2023, 9, 9)));
    }

    internal void Granularity3()
    {
        var rough = new UcdpDate { Start = new LocalDate(2011, 4, 22), End = new LocalDate(2011, 4, 30), Precision = 4 };
        Console.WriteLine(UcdpPrecision.ReadTime(rough));
        Console.WriteLine(UcdpPrecision.WriteTime(Edtf.Parse("2023-07-25/2023-07-27")));
        Console.WriteLine(AcledPrecision.ReadTime(new AcledDate { Day = new LocalDate(2022, 12, 28), Precision = 2 }));
        Console.WriteLine(AcledPrecision.WriteTime(Edtf.Parse("[2022-12-25..2023-01-05]")).Reason);
        Console.WriteLine(UcdpPrecision.ReadPlace(2));
        Console.WriteLine(AcledPrecision.WritePlace(PlacePrecision.District));
    }

    internal void Granularity4()
    {
        var dozens = Quantity.Said("dozens");
        Console.WriteLine(QuantityConvention.Acled.Read(dozens, LanguageTag.English));
        Console.WriteLine(QuantityConvention.Bounds.Read(dozens, LanguageTag.English));
        Console.WriteLine(QuantityConvention.Acled.Read(null));
        Console.WriteLine(QuantityConvention.Bounds.Read(Quantity.Said("many"), LanguageTag.English).Reason);
        Console.WriteLine(UcdpEstimate.Write(Quantity.Around(200).As("some 200")));
        Console.WriteLine(UcdpEstimate.Write(dozens).Reason);
    }
}
