namespace Geopol.Events.Tests;

internal sealed partial class ConceptSnippets
{
    internal void Html1()
    {
        var claim = Claim.Parse("Iran will likely sell drones to Russia, per Reuters");
        Console.WriteLine(claim.ToHtml().Contains("<article class=\"geopol\" lang=\"en\""));
        Console.WriteLine(claim.ToHtml().Contains("<p class=\"geopol-sentence\">Iran will likely sell drones to Russia, per Reuters</p>"));
        var table = new[] { claim, claim with { Attribution = default } }.ToTable();
        Console.WriteLine(table);
        Console.WriteLine(table.ToHtml().Contains("2 claims"));
    }
}
