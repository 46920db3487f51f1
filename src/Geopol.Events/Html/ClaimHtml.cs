namespace Geopol.Events;

/// <summary>Shows lists of claims and of issues as HTML.</summary>
/// <remarks>Pure and thread safe. <see cref="Claim.ToHtml"/> shows one claim.</remarks>
public static class ClaimHtml
{
    /// <summary>Returns the claims as a table, which notebooks show. Without it, they show a list item by item.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>The table.</returns>
    /// <example>
    /// <code>
    /// var table = new[] { Claim.Parse("France visited Spain"), Claim.Parse("Spain visited France") }.ToTable();
    /// Console.WriteLine(table.Claims.Count);   // 2
    /// </code>
    /// </example>
    public static ClaimTable ToTable(this IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        return new([.. claims]);
    }

    /// <summary>Returns the claims as a table in HTML, with at most 200 rows.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>The HTML. It needs no other file and has no script.</returns>
    public static string ToHtml(this IEnumerable<Claim> claims) => claims.ToTable().ToHtml();

    /// <summary>Returns the issues as a table in HTML, with at most 200 rows.</summary>
    /// <param name="issues">The issues that were found while claims were read or checked.</param>
    /// <returns>The HTML. It needs no other file and has no script.</returns>
    public static string ToHtml(this IEnumerable<Issue> issues)
    {
        ArgumentNullException.ThrowIfNull(issues);
        return IssueTableHtml.Of([.. issues]);
    }
}
