namespace Geopol.Events.Tests;

internal sealed partial class ConceptSnippets
{
    internal void Notation1()
    {
        var claim = Claim.Parse("DPRK may sell munitions to Russia, per experts via FT");
        Console.WriteLine(claim.Proposition.Modality);
        Console.WriteLine(claim.Proposition.Event.Type);
        Console.WriteLine(string.Join(", then ", claim.Attribution.Select(link => $"{link.Sources[0].Names.Main ?? link.Sources[0].Description.Main} {link.Act}")));
        Console.WriteLine(claim);
        Console.WriteLine(claim.Say(SentenceStyle.Codes));
    }

    internal void Notation2()
    {
        Console.WriteLine(Claim.Parse("According to FT, munitions might be sold by North Korea to Russia before 5 September 2023"));
        Console.WriteLine(Claim.Parse("Ukraine accuses DPRK of supplying arms to Russia"));
        Console.WriteLine(Claim.Parse("It is unclear whether DPRK sold 10000 shells to Russia"));
    }

    internal void Notation3()
    {
        foreach (var sentence in new[] { "DPRK may sel munitions", "DPRK may sells munitions", "Acme Ltd sold arms to Russia", "DPRK sold arms against Russia" })
        {
            if (!ClaimNotation.Default.TryParse(sentence.AsSpan(), out _, out NotationIssue fault))
            {
                Console.WriteLine(fault);
            }
        }
    }

    internal void Notation4()
    {
        const string begun = "DPRK may sell munitions to ";
        Console.WriteLine(string.Join(" | ", ClaimNotation.Default.GetCompletions(begun, begun.Length)));
        Console.WriteLine(string.Join(" | ", ClaimNotation.Default.GetCompletions(begun + "Ukr", begun.Length + 3)));
    }

    internal void Notation5()
    {
        var claim = Claim.Parse("DPRK sold munitions to Russia, per FT") with { Evidence = [new() { Kind = EvidenceKind.Image }] };
        Console.WriteLine(claim);
        foreach (var left in claim.GetOmissions())
        {
            Console.WriteLine(left);
        }
    }

    internal void Notation6()
    {
        var acme = new RegisteredActor(Actor.Named(ActorKind.Company, "Acme Ltd"));
        var notation = new ClaimNotation(Lexicon.Default, ActorRegistry.Default.With(acme));
        Console.WriteLine(notation.Format(notation.Parse("Acme Ltd sold drones to Russia")));
    }
}
