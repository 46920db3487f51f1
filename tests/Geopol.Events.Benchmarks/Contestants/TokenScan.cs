using System.Text.Json;

namespace Geopol.Events.Benchmarks;

/// <summary>The floor of all reading: going over the tokens and taking nothing.</summary>
internal static class TokenScan
{
    internal static int Count(ReadOnlySpan<byte> text)
    {
        var tokens = 0;
        var json = new Utf8JsonReader(text);
        while (json.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
