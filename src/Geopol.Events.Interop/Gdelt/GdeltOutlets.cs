namespace Geopol.Events.Interop;

/// <summary>The link of the document in which GDELT found an event: its outlet, by the host of the address.</summary>
/// <remarks>One thread at a time.</remarks>
internal sealed class GdeltOutlets(ActorRegistry registry)
{
    private readonly Dictionary<string, Actor> outlets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The link of a record; none if it has no address.</summary>
    public Attribution Read(SourceRecord record, Column column, Instant? accessed)
    {
        if (record.Text(column) is not { } address)
        {
            if (accessed is not null)
            {
                record.Keep(GdeltColumns.Added);
            }

            return default;
        }

        var isUrl = Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;
        var document = isUrl
            ? new DocumentReference { Url = address, Accessed = accessed }
            : new DocumentReference { Title = LocalizedText.Of(LanguageTag.English, address), Accessed = accessed };
        return [AttributionLink.Report(Outlet(isUrl ? uri!.Host : null)) with { Document = document }];
    }

    /// <summary>The outlet of a host or domain; an outlet of which nothing is known for a citation.</summary>
    public Actor Outlet(string? host)
    {
        if (host is null)
        {
            return Actor.NotKnown with { Kind = ActorKind.MediaOutlet };
        }

        if (!outlets.TryGetValue(host, out var outlet))
        {
            outlet = Find(host) ?? new Actor { Kind = ActorKind.MediaOutlet, Names = LocalizedText.Of(LanguageTag.English, WithoutPrefix(host)), Id = [new Identifier(IdentifierScheme.Domain, WithoutPrefix(host).ToLowerInvariant())] };
            if (outlets.Count >= 1 << 14)
            {
                outlets.Clear();
            }

            outlets.Add(host, outlet);
        }

        return outlet;
    }

    /// <summary>Looks up the host, then its parent domains: edition.cnn.com is CNN's.</summary>
    private Actor? Find(string host)
    {
        for (var domain = WithoutPrefix(host); domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            if (registry.Find(IdentifierScheme.Domain, domain).Actor is { } outlet)
            {
                return outlet.Reference;
            }
        }

        return null;
    }

    private static string WithoutPrefix(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
