namespace Geopol.Events;

public sealed partial class ActorRegistry
{
    /// <summary>
    /// Compares two actors by their own data and by the data of this registry: names in other languages, codes of other schemes, organs and
    /// territories, seats of government.
    /// </summary>
    /// <param name="a">An actor.</param>
    /// <param name="b">The actor to compare with.</param>
    /// <returns>The answer and its reason.</returns>
    public ActorMatch Match(Actor a, Actor b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var (one, other) = (Known(a), Known(b));
        if (one.Actor is not null && one.Actor == other.Actor && one.IsTown != other.IsTown)
        {
            return new(ActorRelation.Perhaps, ActorMatchReason.Alternatives, one.IsTown ? one.By : other.By);
        }

        var known = one.Actor is null || other.Actor is null ? (ActorMatch?)null : MatchKnown(one, other);
        if (known is { Relation: not ActorRelation.Different } match)
        {
            return match;
        }

        // The actors' own affiliations can say more than the registry knows of two different actors.
        var compared = new ActorComparison(Enriched).Compare(a, b);
        return known is { } different && compared.Relation is not (ActorRelation.PartOf or ActorRelation.HasPart) ? different : compared;
    }

    private static ActorMatch MatchKnown(ActorResolution one, ActorResolution other)
    {
        var (first, second) = (one.Actor!, other.Actor!);
        var isByCode = one.IsByCode && other.IsByCode;
        var because = one.By == other.By ? one.By : $"{one.By}, {other.By}";
        return first == second ? new(ActorRelation.Same, isByCode ? ActorMatchReason.SharedIdentifier : ActorMatchReason.SharedName, because)
            : IsPartOf(first, second) ? new(ActorRelation.PartOf, ActorMatchReason.Belonging, second.ToString())
            : IsPartOf(second, first) ? new(ActorRelation.HasPart, ActorMatchReason.Belonging, first.ToString())
            : new(ActorRelation.Different, isByCode ? ActorMatchReason.ConflictingIdentifiers : ActorMatchReason.KnownAsTwo, because);
    }

    // Resolves an actor. A metonym gives the actor that it stands for, but By is the name or code of the metonym if the registry knows the metonym.
    private ActorResolution Known(Actor actor, int steps = 0)
    {
        var resolution = ActorResolution.Of(this, actor);
        var meant = actor.StandsFor ?? resolution.Actor?.Actor.StandsFor;
        if (meant is null || steps == Nesting.MaxLevel)
        {
            return resolution;
        }

        var known = Known(meant, steps + 1);
        return resolution.Actor is null ? known : resolution with { Actor = known.Actor, IsTown = resolution.Actor.IsCapital && actor.Kind.IsAbsent };
    }

    private static bool IsPartOf(RegisteredActor part, RegisteredActor whole)
    {
        for (var at = part.Index; at != ActorTable.None; at = ActorTable.PartOf[at])
        {
            if (at == whole.Index)
            {
                return true;
            }
        }

        return false;
    }

    // Adds the registry's codes of other schemes, and the actor that a metonym stands for.
    private Actor Enriched(Actor actor)
    {
        if (ActorResolution.Of(this, actor).Actor?.Actor is not { } known)
        {
            return actor;
        }

        var id = Identifiers.OfOwned([.. (IEnumerable<Identifier>)actor.Id, .. known.Id.Where(code => actor.Id.In(code.Scheme) is null).DistinctBy(static code => code.Scheme)]);
        return actor with { Id = id, StandsFor = known.StandsFor };
    }
}
