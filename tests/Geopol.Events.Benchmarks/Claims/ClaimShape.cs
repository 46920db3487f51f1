using System.Text;
using System.Text.Json;

namespace Geopol.Events.Benchmarks;

/// <summary>The numbers that describe a made claim, and the faults: where the claim breaks the promises of the benchmark page.</summary>
internal sealed record ClaimShape(int Bytes, int Tokens, int Strings, int NotAscii, int Numbers, int Instants, IReadOnlyList<string> Faults)
{
    internal static ClaimShape Of(ReadOnlySpan<byte> line)
    {
        int tokens = 0, strings = 0, notAscii = 0, numbers = 0, instants = 0;
        var json = new Utf8JsonReader(line);
        while (json.Read())
        {
            tokens++;
            numbers += json.TokenType == JsonTokenType.Number ? 1 : 0;
            if (json.TokenType != JsonTokenType.String)
            {
                continue;
            }

            strings++;
            notAscii += Ascii.IsValid(json.ValueSpan) ? 0 : 1;
            numbers += PlainDecimal.TryRead(json.ValueSpan, out _) ? 1 : 0;
            instants += InstantText.TryRead(json.ValueSpan, out _) ? 1 : 0;
        }

        var faults = new List<string>();
        Expect(line.Length is >= 1800 and <= 2200, $"{line.Length} bytes");
        Expect(tokens is >= 170 and <= 190, $"{tokens} tokens");
        Expect(numbers >= 6, $"{numbers} numbers");
        Expect(instants >= 2, $"{instants} instants");
        Expect(notAscii * 100 / strings is >= 7 and <= 13, $"{notAscii} of {strings} strings not ASCII");
        Claimed(line);
        return new ClaimShape(line.Length, tokens, strings, notAscii, numbers, instants, faults);

        void Expect(bool isSo, string what)
        {
            if (!isSo)
            {
                faults.Add(what);
            }
        }

        void Claimed(ReadOnlySpan<byte> utf8)
        {
            var claim = ClaimJson.Deserialize(utf8);
            Expect(claim.Attribution.Count == 2, "not two links");
            Expect(claim.Proposition.Event is Transfer { Items.Count: 2 }, "not two items");
            Expect(claim.Attribution[1].Quotes.Count == 1, "no quotation");
            foreach (var issue in claim.Check())
            {
                faults.Add(issue.ToString());
            }
        }
    }
}
