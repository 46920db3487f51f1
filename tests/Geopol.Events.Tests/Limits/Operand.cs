using System.Text;

namespace Geopol.Events.Tests;

/// <summary>A claim in the forms that the operations take.</summary>
internal sealed class Operand
{
    internal Operand(Claim claim)
    {
        Claim = claim;
        Text = ClaimJson.Serialize(claim);
        Utf8 = Encoding.UTF8.GetBytes(Text);
        Copy = ClaimJson.Deserialize(Utf8, new ReadOptions { MaxClaimBytes = 1 << 30 });
        Sentence = claim.ToString();
    }

    internal Claim Claim { get; }

    internal string Text { get; }

    internal byte[] Utf8 { get; }

    /// <summary>An equal claim that shares no object with <see cref="Claim"/>.</summary>
    internal Claim Copy { get; }

    internal string Sentence { get; }
}
