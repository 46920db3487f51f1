namespace Geopol.Events;

/// <summary>The registered actor that an actor of a claim surely is. The codes and names of the actor must agree.</summary>
internal readonly record struct ActorResolution
{
    private ActorResolution(RegisteredActor? actor, string by, Issue? issue, bool isByCode = false)
    {
        Actor = actor;
        By = by;
        IsByCode = isByCode;
        Issue = issue;
    }

    /// <summary>The registered actor; null where it isn't sure.</summary>
    internal RegisteredActor? Actor { get; init; }

    /// <summary>The code or name by which the actor was found.</summary>
    internal string By { get; }

    /// <summary>Whether <see cref="By"/> is a code.</summary>
    internal bool IsByCode { get; }

    /// <summary>Whether the name is also the name of a town, and the actor's kind doesn't say whether the town or its government is meant.</summary>
    internal bool IsTown { get; init; }

    /// <summary>The reason why the actor isn't sure although codes or names were found; null otherwise.</summary>
    internal Issue? Issue { get; }

    internal static ActorResolution Of(ActorRegistry registry, Actor actor)
    {
        if (actor.StandsFor is not null || !actor.OneOf.IsEmpty || actor.Kind == ActorKind.Unknown)
        {
            return default;
        }

        RegisteredActor? found = null;
        var by = "";
        foreach (var id in actor.Id)
        {
            if (registry.Find(id).Actor is { } one && !Agree(ref found, ref by, one, id.ToString()))
            {
                return Contradiction(actor, found!, by, one, id.ToString());
            }
        }

        var isByCode = found is not null;
        Issue? issue = null;
        foreach (var name in actor.Names)
        {
            var lookup = registry.Find(name.Text);
            if (Narrow(lookup, actor, found) is not { } one)
            {
                issue ??= IsUnsure(lookup, actor) ? lookup.Issue : null;
            }
            else if (!Agree(ref found, ref by, one, name.Text))
            {
                return Contradiction(actor, found!, by, one, name.Text);
            }
        }

        return new(found, by, found is null ? issue : null, isByCode);
    }

    // A person called Georgia can't be one of the states with that name, so nothing is unsure about the person.
    private static bool IsUnsure(ActorLookup lookup, Actor actor) =>
        lookup.Status is ActorLookupStatus.Ambiguous or ActorLookupStatus.CodeWithoutScheme && lookup.Candidates.Any(candidate => ActorKinds.MayBeOne(actor.Kind, candidate.Kind));

    // A name of several actors means the actor that the codes gave, or else the only candidate of the same kind.
    private static RegisteredActor? Narrow(ActorLookup lookup, Actor actor, RegisteredActor? found)
    {
        if (lookup.Status == ActorLookupStatus.Found)
        {
            return ActorKinds.MayBeOne(actor.Kind, lookup.Actor!.Kind) ? lookup.Actor : null;
        }

        if (lookup.Status != ActorLookupStatus.Ambiguous)
        {
            return null;
        }

        if (found is not null && lookup.Candidates.Contains(found))
        {
            return found;
        }

        var ofKind = lookup.Candidates.Where(candidate => candidate.Kind == actor.Kind).ToArray();
        return ofKind.Length == 1 ? ofKind[0] : null;
    }

    private static bool Agree(ref RegisteredActor? found, ref string by, RegisteredActor one, string text)
    {
        if (found is not null)
        {
            return found == one;
        }

        (found, by) = (one, text);
        return true;
    }

    private static ActorResolution Contradiction(Actor actor, RegisteredActor found, string by, RegisteredActor other, string text) => new(null, "", new Issue
    {
        Code = IssueCodes.ContradictoryActor,
        Severity = IssueSeverity.Warning,
        Path = "$",
        Message = $"'{Excerpt.Of(actor.ToString())}' is {found} by '{Excerpt.Of(by)}' and {other} by '{Excerpt.Of(text)}': correct one of them.",
    });
}
