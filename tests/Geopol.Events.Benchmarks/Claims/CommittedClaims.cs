using System.Text;
using System.Text.RegularExpressions;

namespace Geopol.Events.Benchmarks;

/// <summary>The committed claims of the benchmarks.</summary>
internal static partial class CommittedClaims
{
    internal static byte[] Lines() => Resource("claims.ndjson");

    /// <summary>The claims of the documentation's corpus.</summary>
    internal static Claim[] Corpus() => Array.ConvertAll(LinesOf(Resource("corpus.ndjson")), static line => ClaimJson.Deserialize(line));

    /// <summary>Returns the same lines, with a different number before each actor's name, so that no two actors are equal.</summary>
    internal static byte[] LinesWithoutRepeats()
    {
        var number = 0;
        return Encoding.UTF8.GetBytes(FirstName().Replace(Encoding.UTF8.GetString(Lines()), found => $"{found.Value}{number++} "));
    }

    /// <summary>Returns the claims, one array per claim.</summary>
    internal static byte[][] All() => LinesOf(Lines());

    private static byte[] Resource(string name)
    {
        using var file = typeof(CommittedClaims).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private static byte[][] LinesOf(byte[] lines)
    {
        var claims = new List<byte[]>(ClaimMaker.Count);
        foreach (var range in lines.AsSpan().Split((byte)'\n'))
        {
            if (!lines.AsSpan(range).IsEmpty)
            {
                claims.Add(lines[range]);
            }
        }

        return [.. claims];
    }

    [GeneratedRegex("\"names\":{\"[^\"]+\":\"")]
    private static partial Regex FirstName();
}
