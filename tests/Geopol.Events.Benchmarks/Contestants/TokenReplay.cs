using System.Text.Encodings.Web;
using System.Text.Json;

namespace Geopol.Events.Benchmarks;

/// <summary>The lower bound for writing with the framework: writes the recorded tokens of a claim.</summary>
internal sealed class TokenReplay
{
    private readonly List<Token> tokens = [];

    internal TokenReplay(ReadOnlySpan<byte> text)
    {
        var json = new Utf8JsonReader(text);
        while (json.Read())
        {
            tokens.Add(new Token(
                json.TokenType,
                json.TokenType == JsonTokenType.PropertyName ? JsonEncodedText.Encode(json.GetString()!, Options.Encoder) : default,
                json.TokenType == JsonTokenType.String ? json.GetString() : null,
                json.TokenType == JsonTokenType.Number ? json.GetDouble() : 0));
        }
    }

    internal static JsonWriterOptions Options { get; } = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    internal void Write(Utf8JsonWriter writer)
    {
        foreach (var token in tokens)
        {
            switch (token.Type)
            {
                case JsonTokenType.StartObject:
                    writer.WriteStartObject();
                    break;
                case JsonTokenType.EndObject:
                    writer.WriteEndObject();
                    break;
                case JsonTokenType.StartArray:
                    writer.WriteStartArray();
                    break;
                case JsonTokenType.EndArray:
                    writer.WriteEndArray();
                    break;
                case JsonTokenType.PropertyName:
                    writer.WritePropertyName(token.Name);
                    break;
                case JsonTokenType.String:
                    writer.WriteStringValue(token.Text);
                    break;
                case JsonTokenType.Number:
                    writer.WriteNumberValue(token.Number);
                    break;
                default:
                    throw new InvalidOperationException($"No claim that is measured has a {token.Type}.");
            }
        }
    }

    private readonly record struct Token(JsonTokenType Type, JsonEncodedText Name, string? Text, double Number);
}
