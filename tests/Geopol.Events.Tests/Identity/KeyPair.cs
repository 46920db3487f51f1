namespace Geopol.Events.Tests;

/// <summary>Two claims, and under which of the keys they meet: C content, K statement, P proposition, M matter.</summary>
public sealed record KeyPair(string Name, Claim Left, Claim Right, string Meet)
{
    public override string ToString() => Name;
}
