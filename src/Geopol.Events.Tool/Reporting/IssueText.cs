using System.Buffers;
using System.Globalization;
using System.Text;

namespace Geopol.Events;

/// <summary>Writes issues for people, and for editors that jump to <c>file:line</c>.</summary>
internal static class IssueText
{
    /// <summary><c>claims.ndjson:12: GE2003 error $.attribution[1]: ...</c>; without the line where it isn't known.</summary>
    internal static void Write(IBufferWriter<byte> output, string file, Issue issue)
    {
        var place = issue.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{LineText.Of(file)}:{issue.Line}") : LineText.Of(file);
        Encoding.UTF8.GetBytes($"{place}: {issue}", output);
    }

    internal static void WriteUnreadable(IBufferWriter<byte> output, string file, string reason) =>
        Encoding.UTF8.GetBytes($"geopol: {LineText.Of(file)}: {LineText.Of(reason)}", output);
}
