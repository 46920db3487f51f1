namespace Geopol.Events;

/// <summary>Compares two actors by their codes, names, kinds, affiliations and members. The cost is proportional to the sum of their sizes.</summary>
/// <param name="know">Returns the actor with the data that a registry adds; returns the actor itself if there is no registry.</param>
internal readonly struct ActorComparison(Func<Actor, Actor> know)
{
    // Actors with more pairs of alternatives aren't compared.
    private const int MostPairs = 4096;

    internal ActorMatch Compare(Actor a, Actor b)
    {
        var (one, other) = (Meant(a), Meant(b));
        return one.Actor.OneOf.IsEmpty && other.Actor.OneOf.IsEmpty ? CompareNamed(one, other) : CompareAlternatives(one, other);
    }

    private ActorMatch CompareNamed(ComparedActor a, ComparedActor b)
    {
        var plain = ComparePlainly(a, b);
        if (plain.Relation == ActorRelation.Same || plain is { Relation: ActorRelation.Perhaps, Reason: ActorMatchReason.SharedName or ActorMatchReason.ConflictingIdentifiers })
        {
            return plain;
        }

        return Belongs(a, b, MembersOf(b)) ? new(ActorRelation.PartOf, ActorMatchReason.Belonging, b.Actor.ToString())
            : Belongs(b, a, MembersOf(a)) ? new(ActorRelation.HasPart, ActorMatchReason.Belonging, a.Actor.ToString())
            : plain;
    }

    // Compares codes and names. Affiliations are only compared for people who share a name.
    private ActorMatch ComparePlainly(ComparedActor a, ComparedActor b) => ComparedActor.ByCodes(a, b) ?? ByNames(a, b);

    private ComparedActor Meant(Actor actor)
    {
        actor = know(actor);

        // The number of steps is limited because two actors of a user's registry may stand for each other.
        for (var steps = 0; steps < Nesting.MaxLevel && actor.StandsFor is { } meant; steps++)
        {
            actor = know(meant);
        }

        return new(actor);
    }

    private ActorMatch ByNames(ComparedActor one, ComparedActor other)
    {
        var (a, b) = (one.Actor, other.Actor);
        if (!ActorKinds.MayBeOne(a.Kind, b.Kind))
        {
            return new(ActorRelation.Different, ActorMatchReason.ConflictingKinds, $"{a.Kind}, {b.Kind}");
        }

        if (IsUnnamed(a) || IsUnnamed(b))
        {
            return new(ActorRelation.Perhaps, ActorMatchReason.Unnamed);
        }

        if (ComparedActor.SharedName(one, other) is not { } name)
        {
            return new(ActorRelation.Perhaps, ActorMatchReason.NothingShared);
        }

        // Different people can have the same name, so people also need a shared affiliation: an office or a party.
        var isPerson = a.Kind == ActorKind.Person || b.Kind == ActorKind.Person;
        return new(isPerson && !HaveOneAffiliation(a, b) ? ActorRelation.Perhaps : ActorRelation.Same, ActorMatchReason.SharedName, name);
    }

    private static bool IsUnnamed(Actor actor) => actor.Names.IsAbsent && actor.Id.IsEmpty;

    // Two affiliations match by their codes or names alone, even if they are people.
    private bool HaveOneAffiliation(Actor a, Actor b)
    {
        var known = new ComparedActors();
        foreach (var affiliation in a.Affiliations)
        {
            known.Add(Meant(affiliation.Of));
        }

        foreach (var affiliation in b.Affiliations)
        {
            if (known.Has(Meant(affiliation.Of)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Belongs(ComparedActor part, ComparedActor whole, ComparedActors members)
    {
        foreach (var affiliation in part.Actor.Affiliations)
        {
            if (affiliation.Role != AffiliationRole.CloseTo && Meant(affiliation.Of) is var larger
                && (ComparedActor.IsSame(larger, whole) || Belongs(larger, whole, members)))
            {
                return true;
            }
        }

        return members.Has(part);
    }

    // The members of an actor, direct and indirect.
    private ComparedActors MembersOf(ComparedActor whole)
    {
        var members = new ComparedActors();
        AddMembers(whole, members);
        return members;
    }

    private void AddMembers(ComparedActor whole, ComparedActors members)
    {
        foreach (var member in whole.Actor.Including)
        {
            var meant = Meant(member);
            members.Add(meant);
            AddMembers(meant, members);
        }
    }

    private ActorMatch CompareAlternatives(ComparedActor a, ComparedActor b)
    {
        List<ComparedActor> ones = [], others = [];
        AddAlternatives(a, ones);
        AddAlternatives(b, others);
        if ((long)ones.Count * others.Count > MostPairs)
        {
            return new(ActorRelation.Perhaps, ActorMatchReason.Alternatives);
        }

        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (ComparePlainly(one, other).Relation != ActorRelation.Different)
                {
                    return new(ActorRelation.Perhaps, ActorMatchReason.Alternatives);
                }
            }
        }

        return new(ActorRelation.Different, ActorMatchReason.Alternatives);
    }

    private void AddAlternatives(ComparedActor meant, List<ComparedActor> alternatives)
    {
        if (meant.Actor.OneOf.IsEmpty)
        {
            alternatives.Add(meant);
        }

        foreach (var one in meant.Actor.OneOf)
        {
            AddAlternatives(Meant(one), alternatives);
        }
    }
}
