using System.Buffers;
using System.Text;

namespace Geopol.Events;

/// <summary>A format that <c>geopol convert</c> writes, one claim a line.</summary>
/// <param name="Name">The word after <c>--to</c>.</param>
/// <param name="Write">Writes a claim with its line end.</param>
internal sealed record ExportFormat(string Name, Action<IBufferWriter<byte>, Claim> Write)
{
    /// <summary>All formats, in the order of the help text.</summary>
    internal static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("claims", static (output, claim) =>
        {
            ClaimJson.Write(output, claim);
            output.Write("\n"u8);
        }),
        new("sentences", static (output, claim) => output.Write(Encoding.UTF8.GetBytes($"{claim}\n"))),
    ];
}
