namespace Geopol.Events.Tests;

/// <summary>Two claims, and under which of the keys they meet: C content, K statement, P proposition, M matter.</summary>
public sealed record KeyPair(string Name, Claim Left, Claim Right, string Meet)
{
    /// <summary>The keys under which two claims meet.</summary>
    internal static string Meeting(Claim left, Claim right) => string.Concat(
        left.ContentId == right.ContentId ? "C" : "",
        left.Key == right.Key ? "K" : "",
        left.Proposition.Key == right.Proposition.Key ? "P" : "",
        left.Proposition.MatterKey == right.Proposition.MatterKey ? "M" : "");

    public override string ToString() => Name;
}
