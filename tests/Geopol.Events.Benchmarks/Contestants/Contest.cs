using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Geopol.Events.Benchmarks;

/// <summary>The benchmarks of single claims.</summary>
internal sealed class Contest : IDisposable
{
    internal const string Scan = "Utf8JsonReader scan";
    internal const string Document = "JsonDocument.Parse";
    internal const string Read = "ClaimJson.Read";
    internal const string Plain = "JsonSerializer, plain records";
    internal const string Replay = "Utf8JsonWriter replay";
    internal const string Write = "ClaimJson.Write";
    internal const string Check = "Check";
    internal const string Hash = "SHA-256";
    internal const string Id = "ContentId";
    internal const string Edtf = "Edtf.TryParse, ten days";
    internal const string Sentence = "ClaimNotation.Parse, ten sentences";
    internal const string SentenceJson = "ClaimJson.Deserialize of the same claims";
    internal const string Said = "ClaimNotation.Format of the same claims";
    internal const string CorpusSaid = "ClaimNotation.Format, the corpus";
    internal const string CorpusSentence = "ClaimNotation.Parse of its sentences";
    internal const string CorpusJson = "ClaimJson.Deserialize of what they say";
    internal const string Iso = "LocalDatePattern.Iso.Parse, ten days";

    internal const string Promise = "DPRK may sell munitions to Russia, per FT";

    private static readonly Claim Promised = Claim.Parse(Promise);

    private static readonly byte[] PromisedJson = ClaimJson.SerializeToUtf8(Promised);

    // The 27 sentences of the corpus, in all shapes.
    private static readonly string[] CorpusSentences = [.. CommittedClaims.Corpus().Select(static claim => claim.ToString())];

    private static readonly Claim[] CorpusClaims = [.. CorpusSentences.Select(Claim.Parse)];

    private static readonly byte[][] CorpusTexts = [.. CorpusClaims.Select(static claim => ClaimJson.SerializeToUtf8(claim))];

    private readonly byte[][] texts;
    private readonly string[] days;
    private readonly Claim[] claims;
    private readonly TokenReplay[] replays;
    private readonly ArrayBufferWriter<byte> output = new(8192);
    private readonly Utf8JsonWriter replayer;
    private long sink;

    internal Contest(byte[][] texts)
    {
        this.texts = texts;
        days = [.. Enumerable.Range(0, texts.Length * 10).Select(static i => Events.Edtf.Of(new LocalDate(1990, 1, 1).PlusDays(i)).Text)];
        claims = [.. texts.Select(static text => ClaimJson.Deserialize(text))];
        replays = [.. texts.Select(static text => new TokenReplay(text))];
        replayer = new Utf8JsonWriter(output, TokenReplay.Options);
        Contestants =
        [
            new(Scan, ScanAll), new(Document, ParseAll), new(Read, ReadAll), new(Plain, DeserializeAll), new(Replay, ReplayAll),
            new(Write, WriteAll), new(Check, CheckAll), new(Hash, HashAll), new(Id, IdentifyAll),
            new(Edtf, ParseDays), new(Iso, ParseIsoDays), new(Sentence, ParseSentences), new(SentenceJson, ReadSentenceJson), new(Said, SaySentences),
            new(CorpusSentence, ParseCorpus), new(CorpusJson, ReadCorpus), new(CorpusSaid, SayCorpus),
        ];
    }

    internal IReadOnlyList<Contestant> Contestants { get; }

    /// <summary>Uses all results, so that the compiler can't remove the computations as useless.</summary>
    internal long Sink => sink;

    public void Dispose() => replayer.Dispose();

    private void ScanAll()
    {
        foreach (var text in texts)
        {
            sink += TokenScan.Count(text);
        }
    }

    private void ParseAll()
    {
        foreach (var text in texts)
        {
            using var document = JsonDocument.Parse(text);
            sink += (int)document.RootElement.ValueKind;
        }
    }

    private void ReadAll()
    {
        foreach (var text in texts)
        {
            sink += ClaimJson.Read(text).ValueOrThrow().Attribution.Count;
        }
    }

    private void DeserializeAll()
    {
        foreach (var text in texts)
        {
            sink += JsonSerializer.Deserialize(text, PlainContext.Default.PlainClaim)!.Attribution!.Length;
        }
    }

    private void ReplayAll()
    {
        foreach (var replay in replays)
        {
            output.ResetWrittenCount();
            replayer.Reset();
            replay.Write(replayer);
            replayer.Flush();
            sink += output.WrittenCount;
        }
    }

    private void WriteAll()
    {
        foreach (var claim in claims)
        {
            output.ResetWrittenCount();
            ClaimJson.Write(output, claim);
            sink += output.WrittenCount;
        }
    }

    private void CheckAll()
    {
        foreach (var claim in claims)
        {
            sink += claim.Check().Count;
        }
    }

    private void HashAll()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var text in texts)
        {
            SHA256.HashData(text, hash);
            sink += hash[0];
        }
    }

    private void IdentifyAll()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var claim in claims)
        {
            claim.ContentId.WriteBytes(hash);
            sink += hash[0];
        }
    }

    private void ParseDays()
    {
        foreach (var day in days)
        {
            sink += Events.Edtf.TryParse(day, out var edtf) ? edtf.Text.Length : 0;
        }
    }

    private void ParseSentences()
    {
        for (var i = 0; i < texts.Length * 10; i++)
        {
            sink += ClaimNotation.Default.Parse(Promise).Attribution.Count;
        }
    }

    private void ReadSentenceJson()
    {
        for (var i = 0; i < texts.Length * 10; i++)
        {
            sink += ClaimJson.Deserialize(PromisedJson).Attribution.Count;
        }
    }

    private void SaySentences()
    {
        for (var i = 0; i < texts.Length * 10; i++)
        {
            sink += Promised.ToString().Length;
        }
    }

    private void ParseCorpus()
    {
        foreach (var sentence in CorpusSentences)
        {
            sink += Claim.Parse(sentence).Attribution.Count;
        }
    }

    private void ReadCorpus()
    {
        foreach (var text in CorpusTexts)
        {
            sink += ClaimJson.Deserialize(text).Attribution.Count;
        }
    }

    private void SayCorpus()
    {
        foreach (var claim in CorpusClaims)
        {
            sink += claim.ToString().Length;
        }
    }

    private void ParseIsoDays()
    {
        foreach (var day in days)
        {
            sink += LocalDatePattern.Iso.Parse(day).Value.Day;
        }
    }
}
