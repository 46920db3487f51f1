namespace Geopol.Events.Tests;

/// <summary>The words that can replace a word in a claim: a capital replaces its country, an office its state, and troops an army.</summary>
internal static class GoldStandIns
{
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["kremlin"] = ["moscow", "russia"],
        ["moscow"] = ["russia"],
        ["tehran"] = ["iran"],
        ["kyiv"] = ["ukraine"],
        ["khartoum"] = ["sudan"],
        ["beijing"] = ["china"],
        ["niamey"] = ["niger"],
        ["berlin"] = ["germany"],
        ["washington"] = ["usx"],
        ["pyongyang"] = ["northkorea"],
        ["ankara"] = ["turkey"],
        ["pentagon"] = ["usx"],
        ["statedept"] = ["usx"],
        ["treasury"] = ["usx"],
        ["rumod"] = ["russia"],
        ["idf"] = ["israel"],
        ["unsc"] = ["unx"],
        ["unga"] = ["unx"],
        ["north"] = ["northkorea"],
        ["house"] = ["usx"],
        ["downing"] = ["ukx"],
        ["street"] = ["ukx"],
        ["white"] = ["usx"],
        ["army"] = ["army", "forces", "military"],
        ["troop"] = ["army", "force", "military", "soldier"],
        ["force"] = ["army", "military", "troop"],
        ["junta"] = ["government", "military", "sac"],
        ["parliament"] = ["assembly", "duma", "legislature", "parliament"],
        ["palestine"] = ["palestinian"],
    };

    internal static IReadOnlyList<string> Of(string word) => Table.GetValueOrDefault(word, []);
}
