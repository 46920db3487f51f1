namespace Geopol.Events;

/// <summary>Compares two actors by what they carry. Takes time in proportion to the product of their sizes.</summary>
/// <param name="know">Adds to an actor what else is known of it.</param>
internal readonly struct ActorComparison(Func<Actor, Actor> know)
{
    internal ActorMatch Compare(Actor a, Actor b)
    {
        a = Meant(a);
        b = Meant(b);
        return a.OneOf.IsEmpty && b.OneOf.IsEmpty ? CompareNamed(a, b) : CompareAlternatives(a, b);
    }

    private ActorMatch CompareNamed(Actor a, Actor b)
    {
        var plain = ComparePlainly(a, b);
        if (plain.Relation == ActorRelation.Same || plain is { Relation: ActorRelation.Perhaps, Reason: ActorMatchReason.SharedName or ActorMatchReason.ConflictingIdentifiers })
        {
            return plain;
        }

        return Belongs(a, b) ? new(ActorRelation.PartOf, ActorMatchReason.Belonging, b.ToString())
            : Belongs(b, a) ? new(ActorRelation.HasPart, ActorMatchReason.Belonging, a.ToString())
            : plain;
    }

    // Without looking at what they belong to or consist of, but for people of one name.
    private ActorMatch ComparePlainly(Actor a, Actor b) => ByCodes(a, b) ?? ByNames(a, b);

    private Actor Meant(Actor actor)
    {
        actor = know(actor);

        // A registry of someone's own may say that two stand for each other.
        for (var steps = 0; steps < Nesting.MaxLevel && actor.StandsFor is { } meant; steps++)
        {
            actor = know(meant);
        }

        return actor;
    }

    private static ActorMatch? ByCodes(Actor a, Actor b)
    {
        string? shared = null, conflict = null;
        foreach (var id in a.Id)
        {
            if (b.Id.In(id.Scheme) is not { } value)
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

        var one = IdentifierShapes.CountryOf(a.Id);
        var other = IdentifierShapes.CountryOf(b.Id);
        if (!one.IsEmpty && !other.IsEmpty)
        {
            if (one.SequenceEqual(other))
            {
                shared ??= $"{IdentifierScheme.Iso31661Alpha2Text}:{one}";
            }
            else
            {
                conflict ??= $"{one}, {other}";
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

    private ActorMatch ByNames(Actor a, Actor b)
    {
        if (!ActorKinds.MayBeOne(a.Kind, b.Kind))
        {
            return new(ActorRelation.Different, ActorMatchReason.ConflictingKinds, $"{a.Kind}, {b.Kind}");
        }

        if (IsUnnamed(a) || IsUnnamed(b))
        {
            return new(ActorRelation.Perhaps, ActorMatchReason.Unnamed);
        }

        if (SharedName(a, b) is not { } name)
        {
            return new(ActorRelation.Perhaps, ActorMatchReason.NothingShared);
        }

        // Many people have one name: it takes a common office, party or the like.
        var isPerson = a.Kind == ActorKind.Person || b.Kind == ActorKind.Person;
        return new(isPerson && !HaveOneAffiliation(a, b) ? ActorRelation.Perhaps : ActorRelation.Same, ActorMatchReason.SharedName, name);
    }

    private static bool IsUnnamed(Actor actor) => actor.Names.IsAbsent && actor.Id.IsEmpty;

    private bool HaveOneAffiliation(Actor a, Actor b)
    {
        foreach (var one in a.Affiliations)
        {
            foreach (var other in b.Affiliations)
            {
                if (IsSame(Meant(one.Of), Meant(other.Of)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A name is enough here for people too: both belong to a third.
    private static bool IsSame(Actor a, Actor b) => ByCodes(a, b) is { } match ? match.Relation == ActorRelation.Same
        : ActorKinds.MayBeOne(a.Kind, b.Kind) && SharedName(a, b) is not null;

    private bool Belongs(Actor part, Actor whole)
    {
        foreach (var affiliation in part.Affiliations)
        {
            if (affiliation.Role != AffiliationRole.CloseTo && Meant(affiliation.Of) is var larger && (IsSame(larger, whole) || Belongs(larger, whole)))
            {
                return true;
            }
        }

        return Includes(whole, part);
    }

    private bool Includes(Actor whole, Actor part)
    {
        foreach (var member in whole.Including)
        {
            if (Meant(member) is var meant && (IsSame(meant, part) || Includes(meant, part)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? SharedName(Actor a, Actor b)
    {
        foreach (var one in a.Names)
        {
            var folded = ActorName.Fold(one.Text);
            foreach (var other in b.Names)
            {
                if (ActorName.Fold(other.Text) == folded)
                {
                    return one.Text;
                }
            }
        }

        return null;
    }

    private ActorMatch CompareAlternatives(Actor a, Actor b)
    {
        List<Actor> ones = [], others = [];
        AddAlternatives(a, ones);
        AddAlternatives(b, others);
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

    private void AddAlternatives(Actor actor, List<Actor> alternatives)
    {
        var meant = Meant(actor);
        if (meant.OneOf.IsEmpty)
        {
            alternatives.Add(meant);
        }

        foreach (var one in meant.OneOf)
        {
            AddAlternatives(one, alternatives);
        }
    }
}
