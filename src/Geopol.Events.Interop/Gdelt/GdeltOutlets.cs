using System.Buffers;

namespace Geopol.Events.Interop;

/// <summary>The link of the document in which GDELT found an event: its outlet, by the host of the address.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class GdeltOutlets(ActorRegistry registry)
{
    private static readonly Actor Unnamed = Actor.NotKnown with { Kind = ActorKind.MediaOutlet };
    private static readonly SearchValues<char> NotInHosts = SearchValues.Create(" @[]<>\"'\\");

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

        var host = HostOf(address);
        var document = !host.IsEmpty
            ? new DocumentReference { Url = address, Accessed = accessed }
            : new DocumentReference { Title = LocalizedText.Of(LanguageTag.English, address), Accessed = accessed };
        return [new AttributionLink { Act = SpeechAct.Report, Sources = [Outlet(host)], Document = document }];
    }

    /// <summary>The outlet of a host or domain; an outlet of which nothing is known for a citation, which has none.</summary>
    public Actor Outlet(ReadOnlySpan<char> host)
    {
        if (host.IsEmpty)
        {
            return Unnamed;
        }

        var byHost = outlets.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!byHost.TryGetValue(host, out var outlet))
        {
            var domain = WithoutPrefix(host.ToString());
            outlet = Find(domain) ?? new Actor { Kind = ActorKind.MediaOutlet, Names = LocalizedText.Of(LanguageTag.English, domain), Id = [new Identifier(IdentifierScheme.Domain, domain.ToLowerInvariant())] };
            if (outlets.Count >= 1 << 14)
            {
                outlets.Clear();
            }

            byHost[host] = outlet;
        }

        return outlet;
    }

    /// <summary>The host of an address of the web; empty if the text is another one.</summary>
    public static ReadOnlySpan<char> HostOf(ReadOnlySpan<char> address)
    {
        var start = address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        if (start == 0)
        {
            return default;
        }

        var rest = address[start..];
        var end = rest.IndexOfAny("/?#:");
        var host = end < 0 ? rest : rest[..end];
        return host.IndexOfAny(NotInHosts) < 0 ? host : default;
    }

    /// <summary>Looks up the host, then its parent domains: edition.cnn.com is CNN's.</summary>
    private Actor? Find(string host)
    {
        for (var domain = host; domain.Contains('.', StringComparison.Ordinal); domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
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
