namespace Geopol.Events;

/// <summary>
/// Writes the identity of an actor. It is the first of these that the actor has: the actor that it stands for; the first identifier (country
/// codes as alpha-2, then Wikidata, then LEI, then the first by scheme name); the alternatives; the folded name with the larger actors; the
/// description.
/// </summary>
internal static class ActorIdentity
{
    internal static void Write(ref IdentityWriter w, Actor actor)
    {
        if (actor.StandsFor is { } meant)
        {
            w.MakeProvisional(actor.Unknown);
            w.Inside("standsFor"u8, meant, Write);
            return;
        }

        w.Begin(actor.Unknown);
        if (!w.IsInferred("id"u8) && IdentifierIdentity.Of(actor.Id) is { } id)
        {
            w.Exact("id"u8, id);
        }
        else if (!actor.OneOf.IsEmpty && !w.IsInferred("oneOf"u8))
        {
            w.Set("oneOf"u8, actor.OneOf, Write);
        }
        else
        {
            var isNamed = !actor.Names.IsAbsent && !w.IsInferred("names"u8);
            var isUnnamed = !isNamed && (actor.Description.IsAbsent || w.IsInferred("description"u8));
            w.Folded("description"u8, isNamed ? null : actor.Description.Main);
            w.Set("including"u8, actor.Including, Write);
            w.Folded("name"u8, isNamed ? actor.Names.Main : null);
            w.Set("names"u8, isUnnamed ? actor.OtherNames : default, static (ref w, name) => w.Text(Folding.Fold(name.Text)), "otherNames"u8);
            w.Value("number"u8, actor.Number, QuantityIdentity.Write);
            w.Set("of"u8, actor.Affiliations, isUnnamed ? WritePost : Write, "affiliations"u8);
            if (isUnnamed && !w.IsInferred("kind"u8))
            {
                w.Exact("sectors"u8, actor.Sectors.Count == 0 ? null : actor.Sectors.ToString());
                w.Code("unnamed"u8, actor.Kind);
            }
        }

        w.End();
    }

    private static void Write(ref IdentityWriter w, Affiliation affiliation)
    {
        if (!w.IsInferred("of"u8))
        {
            w.MakeProvisional(affiliation.Unknown);
            w.Inside("of"u8, affiliation.Of, Write);
        }
    }

    // If nothing else is known about an actor, its post distinguishes it: a minister of defence isn't a minister of foreign affairs.
    private static void WritePost(ref IdentityWriter w, Affiliation affiliation)
    {
        w.Begin(affiliation.Unknown);
        w.Value("of"u8, affiliation.Of, Write);
        w.Code("role"u8, affiliation.Role);
        w.Folded("title"u8, affiliation.Title.Main);
        w.End();
    }
}
