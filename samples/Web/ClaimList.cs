using System.Collections.Concurrent;

namespace Geopol.Events.Samples.Web;

/// <summary>The recorded claims, in memory. A claim that is recorded twice is kept once.</summary>
public sealed class ClaimList
{
    private readonly ConcurrentDictionary<ContentId, Claim> claims = new();

    public Claim Add(Claim claim) => claims.GetOrAdd(claim.ContentId, claim);

    public Claim? Find(ContentId id) => claims.GetValueOrDefault(id);

    public IEnumerable<Claim> With(Modality? modality) => claims.Values.Where(claim => modality is null || claim.Proposition.Modality == modality);
}
