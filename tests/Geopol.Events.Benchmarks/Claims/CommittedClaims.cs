namespace Geopol.Events.Benchmarks;

/// <summary>The committed file.</summary>
internal static class CommittedClaims
{
    internal static byte[] Lines()
    {
        using var file = typeof(CommittedClaims).Assembly.GetManifestResourceStream("claims.ndjson")!;
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The claims, one an array.</summary>
    internal static byte[][] All()
    {
        var lines = Lines();
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
}
