namespace Geopol.Events;

/// <summary>Creates the formatters of .NET Interactive, which calls the public members by reflection.</summary>
internal sealed class NotebookFormatterSource
{
    private readonly NotebookFormatter[] formatters =
    [
        new("text/html", static value => value switch
        {
            Claim claim => claim.ToHtml(),
            Proposition proposition => proposition.ToHtml(),
            ClaimTable table => table.ToHtml(),
            _ => null,
        }),
        new("text/plain", static value => value is Claim or Proposition or ClaimTable ? value.ToString() : null),
    ];

    public IEnumerable<object> CreateTypeFormatters() => formatters;
}
