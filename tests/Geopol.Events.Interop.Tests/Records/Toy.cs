using System.Text;

namespace Geopol.Events.Tests.Interop;

/// <summary>Reads files of the toy format, and says of each result what it is.</summary>
internal static class Toy
{
    public static Task<List<string>> ReadAsync(string text, ImportOptions? options = null) => ReadAsync(Encoding.UTF8.GetBytes(text), options);

    public static async Task<List<string>> ReadAsync(byte[] bytes, ImportOptions? options = null, int piece = int.MaxValue) =>
        await DescribeAsync(Delimited(new PieceStream(bytes, piece), options));

    public static ClaimImport Delimited(Stream stream, ImportOptions? options = null) =>
        RecordReading.Import(new ToyFormat(), () => new DelimitedSource(stream, DelimitedOptions.Comma, options ?? new ImportOptions()), TestContext.Current.CancellationToken);

    public static async Task<List<string>> ReadJsonAsync(string text, ImportOptions? options = null, string? member = null, int piece = int.MaxValue) =>
        await DescribeAsync(RecordReading.Import(
            new ToyFormat(),
            () => new JsonRecordSource(new PieceStream(Encoding.UTF8.GetBytes(text), piece), ToyFormat.Table, options ?? new ImportOptions(), member),
            TestContext.Current.CancellationToken));

    /// <summary>A line for each result: its line, then the names of the claim or the codes of the issues.</summary>
    private static async Task<List<string>> DescribeAsync(ClaimImport import)
    {
        List<string> lines = [];
        await foreach (var result in import)
        {
            var codes = string.Join(",", result.Issues.Select(static issue => issue.Code));
            lines.Add(result.Value is { } claim ? $"{result.Line} {Names(claim)}{(codes.Length > 0 ? " " + codes : "")}" : $"{result.Line} {codes}");
        }

        return lines;
    }

    private static string Names(Claim claim)
    {
        var interaction = (Interaction)claim.Proposition.Event;
        return $"{(interaction.Agents is [var agent, ..] ? agent.Actor!.Names.Main : "?")}>{interaction.Objects[0].Actor!.Names.Main}";
    }
}
