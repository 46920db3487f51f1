namespace Geopol.Events;

/// <summary>An actor with what comparing it again and again needs: its names, folded, and its country.</summary>
internal sealed class ComparedActor(Actor actor)
{
    private Dictionary<string, string>? names;

    internal Actor Actor => actor;

    /// <summary>The alpha-2 code of the country that its codes name; empty where they name none.</summary>
    internal string Country { get; } = IdentifierShapes.CountryOf(actor.Id).ToString();

    /// <summary>The names as written, by their folded form.</summary>
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

    /// <summary>What the codes say; null where no scheme is in both and not both name a country.</summary>
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

    /// <summary>The first name of the one that the other has too, in whatever language; null where there is none.</summary>
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

    /// <summary>Whether they are one by their codes or, where the codes say nothing, a name.</summary>
    internal static bool IsSame(ComparedActor a, ComparedActor b) => ByCodes(a, b) is { } match ? match.Relation == ActorRelation.Same
        : ActorKinds.MayBeOne(a.Actor.Kind, b.Actor.Kind) && SharedName(a, b) is not null;
}
