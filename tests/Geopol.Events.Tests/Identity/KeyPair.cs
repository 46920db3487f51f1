namespace Geopol.Events.Tests;

/// <summary>Two claims and the keys that are equal for both. C means the content, K the statement, P the proposition, and M the matter.</summary>
public sealed record KeyPair(string Name, Claim Left, Claim Right, string Meet)
{
    /// <summary>Returns the keys that are equal for both claims.</summary>
    internal static string Meeting(Claim left, Claim right) => string.Concat(
        left.ContentId == right.ContentId ? "C" : "",
        left.Key == right.Key ? "K" : "",
        left.Proposition.Key == right.Proposition.Key ? "P" : "",
        left.Proposition.MatterKey == right.Proposition.MatterKey ? "M" : "");

    public override string ToString() => Name;
}
