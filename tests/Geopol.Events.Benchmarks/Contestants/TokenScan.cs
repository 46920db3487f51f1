using System.Text.Json;

namespace Geopol.Events.Benchmarks;

/// <summary>The lower bound for reading: goes over the tokens and keeps nothing.</summary>
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

    /// <summary>The lower bound for readers that return strings: creates each string that is too long for the pool, and nothing else.</summary>
    internal static int CountAndDecode(ReadOnlySpan<byte> text)
    {
        var tokens = 0;
        var json = new Utf8JsonReader(text);
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String && json.ValueSpan.Length > StringPool.MaxBytes)
            {
                tokens += json.GetString()!.Length > 0 ? 1 : 0;
            }
            else
            {
                tokens++;
            }
        }

        return tokens;
    }
}
