namespace Geopol.Events.Tests;

/// <summary>Compares the stage of an agreement or transfer, and the mode and status of a meeting.</summary>
internal static class StageScore
{
    private const string Stage = "stage";
    private const string Mode = "mode";
    private const string Status = "status";

    internal static void Compare(GoldComparison comparison)
    {
        foreach (var name in NamesOf(comparison.Event))
        {
            Compare(comparison, name);
        }
    }

    private static string[] NamesOf(string type) => type switch
    {
        "agreement" or "transfer" => [Stage],
        "meeting" => [Mode, Status],
        _ => [],
    };

    private static void Compare(GoldComparison comparison, string name)
    {
        var found = Found(comparison.Claim, name);
        var expected = comparison.Expected.WordOfEvent(name);
        if (found is null && expected is not null)
        {
            comparison.Add(isWrong: IsMadeReal(comparison, name, expected), $"{name} {expected} absent");
        }
        else if (found is not null && expected is not null && !GoldSameWords.Are(found, expected))
        {
            comparison.Wrong($"{name} {found}, not {expected}");
        }
        else if (found is not null && expected is null && IsMoreThanSaid(comparison, name, found))
        {
            comparison.Wrong($"extra {name} {found}");
        }
    }

    private static string? Found(ReadClaim claim, string name) =>
        claim.WordOfEvent(name) is { Length: > 0 } word ? word
        : claim.Type == "agreement" && claim.WordOfEvent(Status) is { Length: > 0 } status ? status : null;

    // Returns whether the reading presents an event that didn't happen as a fact. A reading without this stage does so, unless another member says otherwise.
    private static bool IsMadeReal(GoldComparison comparison, string name, string expected) =>
        GoldSameWords.IsUnreal(expected) && name != Mode && comparison.Event != "agreement"
        && LooseJson.IsAbsent(comparison.Claim.Field("disposition"))
        && LooseJson.Text(comparison.Claim.Field("modality")) is not ("possible" or "estimated")
        && LooseJson.Text(comparison.Claim.Field("tense")) != "future";

    private static bool IsMoreThanSaid(GoldComparison comparison, string name, string found) => name switch
    {
        Mode => GoldSameWords.Are(found, "call"),
        Status => !GoldSameWords.Are(found, comparison.Expected.Word("tense") == "future" ? "planned" : "held"),
        _ => GoldSameWords.IsUnreal(found.ToLowerInvariant()),
    };
}
