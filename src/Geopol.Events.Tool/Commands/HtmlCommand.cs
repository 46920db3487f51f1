using System.CommandLine;
using System.Text;

namespace Geopol.Events;

/// <summary><c>geopol html</c>: claims as a page for a browser.</summary>
internal static class HtmlCommand
{
    internal static Command Create(ToolRun run) => ClaimCommand.Create(
        run,
        "html",
        "Reads claims, one JSON object per line; prints one HTML page with a card for each. Exits with 1 if a line isn't a claim.",
        [],
        (_, _) => new((_, result) =>
        {
            if (result.Value is { } claim)
            {
                Write(run, ClaimPage.Card(claim));
            }
        })
        {
            Begin = () => Write(run, ClaimPage.Head),
            End = () => Write(run, ClaimPage.Foot),
        });

    private static void Write(ToolRun run, string html) => run.Write(Encoding.UTF8.GetBytes(html));
}
