namespace Geopol.Events.Tests;

internal sealed partial class ConceptSnippets
{
    internal void Time1()
    {
        var july = Edtf.Parse("2023-07");
        Console.WriteLine($"{july.Kind}, level {july.Level}, {july.Earliest:uuuu-MM-dd} to {july.Latest:uuuu-MM-dd}");
        Console.WriteLine(Edtf.Within(new LocalDate(2023, 9, 9), new LocalDate(2023, 9, 16)));
        Console.WriteLine(Edtf.Throughout(new LocalDate(2023, 7, 25), new LocalDate(2023, 7, 27)));
        Console.WriteLine(Edtf.From(new LocalDate(2022, 2, 24)));
        Console.WriteLine(Edtf.TryParse("2023-04-31", out _, out var fault) ? "" : fault);
    }

    internal void Time2()
    {
        var delivered = Edtf.Parse("2023-09");
        var agreed = Edtf.Parse("2023-07-25/2023-07-27");
        Console.WriteLine(agreed.Before(delivered));
        Console.WriteLine(delivered.Before(Edtf.Parse("2023-09-13")));
        Console.WriteLine(delivered.Overlaps(delivered));
        Console.WriteLine(agreed.Contains(Edtf.Parse("2023-07-26")));
        Console.WriteLine(Edtf.Parse("[2023-07-25..2023-07-27]").Contains(Edtf.Parse("2023-07-26")));
        Console.WriteLine(Edtf.Parse("2023-XX-12").Overlaps(Edtf.Parse("2023-07-13")));
    }

    internal void Time3()
    {
        var visits = Edtf.Parse("{2023-09-13,2023-09}");
        Console.WriteLine(visits.Overlaps(Edtf.Parse("2023-09-13/2023-09-15")));
        Console.WriteLine(visits.Contains(Edtf.Parse("2023-09-13/2023-09-15")));
        Console.WriteLine(visits.Contains(Edtf.Parse("{2023-09-14,2023-09-15}")));
    }

    internal void Time4()
    {
        var later = Edtf.Parse("2023-12-01");
        Console.WriteLine(Edtf.Parse("2022-02-24/..").Contains(later));
        Console.WriteLine(Edtf.Parse("2022-02-24/").Contains(later));
        Console.WriteLine(Edtf.Parse("[2022-02-24..]").Overlaps(later));
        Console.WriteLine(Edtf.Parse("2022-02-24/").After(later));
    }

    internal void Time5()
    {
        var summit = Edtf.Parse("2023-09-13");
        Console.WriteLine(Edtf.Parse("2023-09-10~").Before(summit));
        Console.WriteLine(Edtf.Parse("2023-07~").Before(Edtf.Parse("2024-08")));
        Console.WriteLine(Edtf.Parse("2023-07-25?").Before(summit));
        Console.WriteLine(Edtf.Parse("2022-?07-25").Before(summit));
        Console.WriteLine(Edtf.Parse("2023-09-?10").Overlaps(Edtf.Parse("2023-08")));
    }
}
