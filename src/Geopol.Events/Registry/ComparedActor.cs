namespace Geopol.Events;

/// <summary>An actor with a cache for repeated comparisons: its folded names and its country.</summary>
internal sealed class ComparedActor(Actor actor)
{
    private Dictionary<string, string>? names;

    internal Actor Actor => actor;

    /// <summary>The alpha-2 code of the country that the actor's codes mean; empty where they mean none.</summary>
    internal string Country { get; } = IdentifierShapes.CountryOf(actor.Id).ToString();

    /// <summary>Maps folded names to the names as written.</summary>
    internal Dictionary<string, string> Names
    {
        get
        {
            if (names is null)
            {
                names = new(StringComparer.Ordinal);
                foreach (var name in actor.Names)
                {
                    names.TryAdd(ActorName.Fold(name.Text), name.Text);
                }
            }

            return names;
        }
    }

    /// <summary>Compares the actors by their codes; null where they share no scheme and don't both have a country.</summary>
    internal static ActorMatch? ByCodes(ComparedActor a, ComparedActor b)
    {
        string? shared = null, conflict = null;
        foreach (var id in a.Actor.Id)
        {
            if (b.Actor.Id.In(id.Scheme) is not { } value)
            {
                continue;
            }

            if (value == id.Value)
            {
                shared ??= id.ToString();
            }
            else
            {
                conflict ??= $"{id}, {new Identifier(id.Scheme, value)}";
            }
        }

        if (a.Country.Length > 0 && b.Country.Length > 0)
        {
            if (a.Country == b.Country)
            {
                shared ??= $"{IdentifierScheme.Iso31661Alpha2Text}:{a.Country}";
            }
            else
            {
                conflict ??= $"{a.Country}, {b.Country}";
            }
        }

        return (shared, conflict) switch
        {
            (null, null) => null,
            ({ } same, null) => new(ActorRelation.Same, ActorMatchReason.SharedIdentifier, same),
            (null, { } two) => new(ActorRelation.Different, ActorMatchReason.ConflictingIdentifiers, two),
            (_, { } both) => new(ActorRelation.Perhaps, ActorMatchReason.ConflictingIdentifiers, both),
        };
    }

    /// <summary>The first name of <c>a</c> that <c>b</c> has in any language; null where there is none.</summary>
    internal static string? SharedName(ComparedActor a, ComparedActor b)
    {
        foreach (var (folded, text) in a.Names)
        {
            if (b.Names.ContainsKey(folded))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>Whether the actors are the same by their codes or, if the codes decide nothing, by a name.</summary>
    internal static bool IsSame(ComparedActor a, ComparedActor b) => ByCodes(a, b) is { } match ? match.Relation == ActorRelation.Same
        : ActorKinds.MayBeOne(a.Actor.Kind, b.Actor.Kind) && SharedName(a, b) is not null;
}
