using System.Text;
using System.Text.RegularExpressions;

namespace Geopol.Events.Benchmarks;

/// <summary>The committed file.</summary>
internal static partial class CommittedClaims
{
    internal static byte[] Lines() => Resource("claims.ndjson");

    /// <summary>The claims of the documentation's corpus.</summary>
    internal static Claim[] Corpus() => Array.ConvertAll(LinesOf(Resource("corpus.ndjson")), static line => ClaimJson.Deserialize(line));

    /// <summary>The same claims, but no actor in them has the name of another: each begins with a number.</summary>
    internal static byte[] LinesWithoutRepeats()
    {
        var number = 0;
        return Encoding.UTF8.GetBytes(FirstName().Replace(Encoding.UTF8.GetString(Lines()), found => $"{found.Value}{number++} "));
    }

    /// <summary>The claims, one an array.</summary>
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
