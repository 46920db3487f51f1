namespace Geopol.Events.Tests;

internal sealed partial class ConceptSnippets
{
    internal void Codes1()
    {
        Proposition visit = new Meeting { Mode = MeetingMode.Visit };
        Console.WriteLine(visit.ToPlover());
        Console.WriteLine((visit with { Tense = Tense.Future }).ToPlover());
        var mayVisit = (visit with { Modality = Modality.Possible }).ToPlover();
        Console.WriteLine($"{mayVisit}, folded by {mayVisit.FoldedBy}");
        Console.WriteLine($"{mayVisit.After(PloverFolding.Manual)} by the manual's rules alone");
        Console.WriteLine(new Proposition { Event = new Warning { Kind = WarningKind.Caution } }.ToPlover().Reason);
    }

    internal void Codes2()
    {
        Interaction supports = new() { Plover = new PloverCode { Type = PloverType.Support } };
        var did = new Proposition { Event = supports }.ToPlover();
        var didNot = new Proposition { Event = supports, Polarity = Polarity.Negated }.ToPlover();
        Console.WriteLine(didNot);
        Console.WriteLine(new[] { did, didNot }.CountByType()[PloverType.Support]);
        Console.WriteLine(new[] { did, didNot }.CountByType(withNegated: true)[PloverType.Support]);
    }

    internal void Codes3()
    {
        var fight = CameoOntology.Find("190")!;
        Console.WriteLine($"{fight}: {fight.Plover}");
        Console.WriteLine(CameoOntology.Find("164")!.Goldstein(GoldsteinTable.Gdelt));
        Console.WriteLine(CameoOntology.Find("164")!.Goldstein(GoldsteinTable.Icews));
        Console.WriteLine(CameoOntology.Find("141")!.Quad(QuadConvention.Gdelt));
        Console.WriteLine(CameoOntology.Find("141")!.Quad(QuadConvention.Icews));
        Console.WriteLine(CameoOntology.Find("0333")!.Plover);
        Console.WriteLine(CameoOntology.Find("010")!.Plover is null);
    }

    internal void Codes4()
    {
        var supply = new Transfer { Items = [Commodity.Arms] };
        Console.WriteLine(supply.ToCameo());
        Console.WriteLine((supply with { Contexts = [Context.Military] }).ToCameo());
        var coded = supply with { Codings = [new Coding { Scheme = CodingScheme.Cameo, Code = "0872", Version = "1.1b3", Coder = "desk" }] };
        Console.WriteLine($"{coded.ToCameo()}, {coded.ToPlover()}");
        Console.WriteLine(new Interaction { Plover = new PloverCode { Type = PloverType.Assault, Modes = [PloverMode.Aerial] } }.ToCameo());
        new Interaction { Plover = new PloverCode { Type = PloverType.Assault } }.ToCameo(out var reason);
        Console.WriteLine(reason);
        CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = "41" }, out var issue);
        Console.WriteLine(issue?.Message);
        CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = "19" }, out issue);
        Console.WriteLine(issue?.Message);
        CameoOntology.Find(new Coding { Scheme = CodingScheme.Cameo, Code = "190", Version = "0.9b5" }, out issue);
        Console.WriteLine(issue?.Message);
    }

    internal void Codes5()
    {
        var launchers = GoodsVocabulary.Find("MLRS")!;
        Console.WriteLine($"{launchers}: {launchers.Names.In(LanguageTag.English)}, one {launchers.Singular}");
        Console.WriteLine(launchers.Codes);
        Console.WriteLine(GoodsVocabulary.Find("short range ballistic missile"));
        Console.WriteLine(GoodsVocabulary.Find("Getreide"));
        Console.WriteLine(GoodsVocabulary.IsA(Commodity.Parse("short-range-ballistic-missiles"), Commodity.Arms));
        Console.WriteLine(GoodsVocabulary.Find("unobtainium") is null);
    }
}
