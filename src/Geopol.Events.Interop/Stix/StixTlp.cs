namespace Geopol.Events.Interop;

/// <summary>The marking definitions of the Traffic Light Protocol: those of STIX 2.1 for TLP 1.0, and those of OASIS's extension for TLP 2.0.</summary>
internal static class StixTlp
{
    /// <summary>OASIS's extension that has the label of TLP 2.0.</summary>
    public const string Extension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

    /// <summary>The member of that extension with the label.</summary>
    public const string Member = "tlp_2_0";

    public static Instant Created { get; } = Instant.FromUtc(2022, 10, 1, 0, 0);

    /// <summary>The labels, the least strict first. The order serves <see cref="Stricter"/>.</summary>
    private static readonly (TlpLabel Label, string Id)[] Version2 =
    [
        (TlpLabel.Clear, "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"),
        (TlpLabel.Green, "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"),
        (TlpLabel.Amber, "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"),
        (TlpLabel.AmberStrict, "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003"),
        (TlpLabel.Red, "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"),
    ];

    private static readonly (TlpLabel Label, string Id)[] Version1 =
    [
        (TlpLabel.Clear, "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9"),
        (TlpLabel.Green, "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"),
        (TlpLabel.Amber, "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82"),
        (TlpLabel.Red, "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed"),
    ];

    /// <summary>The id of the marking definition of a label; null if TLP 2.0 doesn't have the label.</summary>
    public static string? IdOf(TlpLabel label) => Version2.FirstOrDefault(one => one.Label == label).Id;

    /// <summary>The label of a marking definition, which a file needn't contain; absent if it is another marking.</summary>
    public static TlpLabel LabelOf(string id) => Version2.Concat(Version1).FirstOrDefault(one => one.Id == id).Label;

    /// <summary>The label of a word; absent if it is no label. White is the old name of clear.</summary>
    public static TlpLabel LabelOfWord(string word) => word.ToUpperInvariant() switch
    {
        "WHITE" or "CLEAR" => TlpLabel.Clear,
        "GREEN" => TlpLabel.Green,
        "AMBER" => TlpLabel.Amber,
        "AMBER+STRICT" => TlpLabel.AmberStrict,
        "RED" => TlpLabel.Red,
        _ => default,
    };

    /// <summary>The stricter one of two labels. An absent label is the least strict.</summary>
    public static TlpLabel Stricter(TlpLabel one, TlpLabel other) => RankOf(other) > RankOf(one) ? other : one;

    private static int RankOf(TlpLabel label) => Array.FindIndex(Version2, one => one.Label == label);
}
