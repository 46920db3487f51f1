namespace Geopol.Events.Interop;

/// <summary>Writes actors as identities, and their affiliations as relationships. The id follows from the content, so an id never has two contents.</summary>
internal static class StixIdentities
{
    /// <summary>Writes the identities of an actor: one, or those of its alternatives; none for an actor of whom nothing is known.</summary>
    public static IEnumerable<string> Write(StixBundle bundle, Actor actor)
    {
        if (!actor.OneOf.IsEmpty)
        {
            return actor.OneOf.SelectMany(one => Write(bundle, one)).ToList();
        }

        return actor.Names.IsAbsent && actor.Description.IsAbsent && actor.Id.IsEmpty ? [] : [WriteOne(bundle, actor)];
    }

    private static string WriteOne(StixBundle bundle, Actor actor)
    {
        var name = NameOf(bundle.Options.Registry, actor);
        var identityClass = ClassOf(actor.Kind);
        var codes = StixReferences.Citable(actor.Id);
        var id = StixId.Of("identity", [name, identityClass ?? "", .. codes.Select(static code => code.ToString())]);
        if (bundle.Begin("identity", id, bundle.Options.Created))
        {
            var json = bundle.Json;
            StixReferences.WriteCodes(json, codes);
            json.WriteString("name", name);
            if (identityClass is not null)
            {
                json.WriteString("identity_class", identityClass);
            }

            bundle.End();
        }

        foreach (var affiliation in actor.Affiliations)
        {
            foreach (var of in Write(bundle, affiliation.Of))
            {
                StixRelationships.WriteAffiliation(bundle, id, affiliation, of);
            }
        }

        return id;
    }

    /// <summary>The name of an actor, that of the registry where the claim has only a code.</summary>
    private static string NameOf(ActorRegistry registry, Actor actor)
    {
        if (actor.Names.Main is { } own)
        {
            return own;
        }

        foreach (var code in actor.Id)
        {
            if (registry.Find(code).Actor?.Actor.Names.Main is { } known)
            {
                return known;
            }
        }

        return actor.ToString();
    }

    /// <summary>The identity class of a kind; null if the claim doesn't say the kind.</summary>
    private static string? ClassOf(ActorKind kind) =>
        kind.IsAbsent ? null
        : kind == ActorKind.Person ? "individual"
        : kind == ActorKind.Population ? "class"
        : kind == ActorKind.Group || kind == ActorKind.ArmedGroup ? "group"
        : kind == ActorKind.Unknown || !kind.IsKnown ? "unknown"
        : "organization";
}
