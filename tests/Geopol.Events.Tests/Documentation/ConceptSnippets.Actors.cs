namespace Geopol.Events.Tests;

/// <summary>The snippets of the page on actors.</summary>
internal sealed partial class ConceptSnippets
{
    internal void Actors01()
    {
        var registry = ActorRegistry.Default;
        Console.WriteLine(registry.Find("D.P.R.K."));
        Console.WriteLine(registry.Find("Nordkorea"));
        Console.WriteLine(registry.Find("북한"));
        Console.WriteLine(registry.Find(IdentifierScheme.Fips, "KN"));
        Console.WriteLine(registry.Find(Identifier.Parse("cow:731")));
        Console.WriteLine(registry.Find("North Korean").Status);
    }

    internal void Actors02()
    {
        var registry = ActorRegistry.Default;
        Console.WriteLine(registry.Find("KN"));
        Console.WriteLine(registry.Find("Georgia"));
        Console.WriteLine(registry.Find("Ukrane"));
        Console.WriteLine(registry.Find("Congo").Candidates.Count);
    }

    internal void Actors03()
    {
        var registry = ActorRegistry.Default;
        Console.WriteLine(registry.Find(Identifier.Parse("cow:365")));
        Console.WriteLine(registry.Find(Identifier.Parse("cow:365"), new LocalDate(1970, 1, 1)));
        Console.WriteLine(registry.Find(Identifier.Parse("iso3166-1-alpha-2:CS"), new LocalDate(2004, 1, 1)));
        Console.WriteLine(registry.Find(Identifier.Parse("iso3166-1-alpha-2:CS")));
    }

    internal void Actors04()
    {
        var registry = ActorRegistry.Default;
        Console.WriteLine(registry.Find("Republic of China", new LocalDate(1930, 1, 1)));
        Console.WriteLine(registry.Find("Republic of China"));
        Console.WriteLine(registry.Find("Korea", new LocalDate(1888, 1, 1)));
        Console.WriteLine(registry.Find("Korea", new LocalDate(1930, 1, 1)).Status);
    }

    internal void Actors05()
    {
        var registry = ActorRegistry.Default;
        Console.WriteLine(registry.Find("Korea, Rep."));
        Console.WriteLine(registry.Find("DR Congo (Zaire)"));
        Console.WriteLine(registry.Find("who").IsFound);
    }

    internal void Actors06()
    {
        var actor = ActorRegistry.Default.Find("Kremlin").Actor!;
        Console.WriteLine($"{actor}, {actor.Kind}, stands for {actor.Actor.StandsFor}");
        Console.WriteLine(ActorRegistry.Default.Find("Russia").Actor!.NameIn(LanguageTag.Ukrainian));
        Console.WriteLine(ActorRegistry.Default.Find("Soviet Union").Actor!.Codes.First(static code => code.Identifier.Scheme == IdentifierScheme.Iso31661Alpha2));
        Console.WriteLine(ActorRegistry.Default.Find("Guam").Actor!.PartOf);
    }

    internal void Actors07()
    {
        var registry = ActorRegistry.Default;
        var (supplier, recipient) = (registry.Find("Nordkorea").Actor!, registry.Find("Kremlin").Actor!);
        var sale = new Transfer { Suppliers = [supplier.Reference], Recipients = [recipient.Reference], Items = [Commodity.Munitions] };
        var full = sale with { Suppliers = [supplier.Actor], Recipients = [recipient.Actor] };
        Console.WriteLine($"{supplier.Reference}: {supplier.Reference.Id[0]}");
        Console.WriteLine($"{recipient.Reference}, of {recipient.Reference.StandsFor!.Id[0]}");
        Console.WriteLine(supplier.Actor.Id.Count);
        Console.WriteLine(new Claim { Proposition = sale }.Proposition.Key == new Claim { Proposition = full }.Proposition.Key);
    }

    internal void Actors08()
    {
        var berlin = new Transfer { Suppliers = [Actor.Named(ActorKind.State, "Nordkorea")], Recipients = [Actor.Named(ActorKind.State, "Russland")] };
        var seoul = new Transfer { Suppliers = [Actor.State("KP", "DPRK")], Recipients = [Actor.State("RU", "Russia")] };
        var done = ActorRegistry.Default.Reconcile(new Claim { Proposition = berlin });
        Console.WriteLine(string.Join("\n", done.Additions));
        Console.WriteLine(done.Claim.Proposition.Event.Marks[0]);
        Console.WriteLine(done.Claim.Proposition.Key == new Claim { Proposition = seoul }.Proposition.Key);
    }

    internal void Actors09()
    {
        var (kremlin, russia) = (Actor.Named(default, "the Kremlin"), Actor.State("RU"));
        Console.WriteLine(ActorMatch.Of(kremlin, russia));
        Console.WriteLine(ActorRegistry.Default.Match(kremlin, russia));
        Console.WriteLine(ActorMatch.Of(Actor.State("KN"), new Actor { Id = [Identifier.Parse("fips:KN")] }));
        Console.WriteLine(ActorRegistry.Default.Match(Actor.Named(default, "UN Security Council"), Actor.Named(default, "ООН")));
        Console.WriteLine(ActorRegistry.Default.Match(Actor.Named(default, "Reuters"), Actor.Named(default, "TASS")));
    }

    internal void Actors10()
    {
        var registry = ActorRegistry.Default.WithCsv("""
            name,kind,id,otherNames
            Wagner Group,armed-group,house:W1,de:Gruppe Wagner; ru:ЧВК Вагнер
            ,,iso3166-1-alpha-2:KP,pl:Korea Północna
            Nobody,,KP,
            """, out var issues);
        Console.WriteLine(registry.Find("ЧВК «Вагнер»"));
        Console.WriteLine(registry.Find("korea polnocna"));
        Console.WriteLine(issues[0]);
    }
}
