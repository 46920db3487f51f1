namespace Geopol.Events;

/// <summary>Writes web addresses. Only an address of <c>http</c> or <c>https</c> is a link; any other text stays text.</summary>
internal static class WebLink
{
    /// <summary>Writes the address as its own text.</summary>
    internal static void Write(HtmlWriter html, string url)
    {
        var isLink = Begin(html, url);
        html.Begin("bdi", "geopol-url").Attribute("dir", "ltr").Text(url).End();
        End(html, isLink);
    }

    /// <summary>Begins the link. Returns false, and begins nothing, if the address isn't one to follow.</summary>
    internal static bool Begin(HtmlWriter html, string? url)
    {
        if (url is null || AddressOf(url) is not { } address)
        {
            return false;
        }

        html.Begin("a").Attribute("href", address).Attribute("rel", "noopener noreferrer nofollow");
        return true;
    }

    /// <summary>Ends the link that <see cref="Begin"/> began, if it did.</summary>
    internal static void End(HtmlWriter html, bool isLink)
    {
        if (isLink)
        {
            html.End();
        }
    }

    // The text itself begins with the scheme, because browsers skip white space and control characters that other readers of addresses don't.
    private static string? AddressOf(string url) =>
        (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address.AbsoluteUri
            : null;
}
