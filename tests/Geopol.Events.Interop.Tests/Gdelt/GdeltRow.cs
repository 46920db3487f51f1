namespace Geopol.Events.Tests.Interop;

/// <summary>Makes records of GDELT's event files from the columns that matter for a test.</summary>
internal static class GdeltRow
{
    /// <summary>A record of version 2.0.</summary>
    /// <param name="values">The values by column.</param>
    public static string Of(params (string Column, string Value)[] values) => Of(GdeltColumns.Table.Columns, values);

    /// <summary>A record with these columns.</summary>
    public static string Of(IEnumerable<Column> columns, params (string Column, string Value)[] values)
    {
        var byName = values.ToDictionary(static value => value.Column, static value => value.Value);
        return string.Join('\t', columns.Select(column => byName.GetValueOrDefault(column.Name, Usual(column.Name)))) + "\n";
    }

    private static string Usual(string column) => column switch
    {
        "GLOBALEVENTID" => "1",
        "SQLDATE" => "20230731",
        "EventCode" => "190",
        "DATEADDED" => "20230801101500",
        "SOURCEURL" => "https://www.reuters.com/world/x",
        _ => "",
    };
}
