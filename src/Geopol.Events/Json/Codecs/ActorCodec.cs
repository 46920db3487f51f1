namespace Geopol.Events;

/// <summary><see cref="Actor"/> on the wire.</summary>
internal readonly struct ActorCodec : ICodec<Actor>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Actor? Read(ref WireReader r) => r.Actor();

    /// <summary>Reads the actor that stands here, whether it stood somewhere before or not.</summary>
    internal static Actor? ReadAfresh(ref WireReader r)
    {
        if (!r.BeginNested(out var o, Members))
        {
            return null;
        }

        EquatableArray<Affiliation> affiliations = default;
        LocalizedText description = default, names = default;
        Identifiers id = default;
        EquatableArray<Actor> including = default, oneOf = default;
        ActorKind kind = default;
        Quantity? number = null;
        Actor? standsFor = null;
        while (r.Next(ref o))
        {
            if (r.Is("affiliations"u8)) affiliations = r.List<Affiliation, AffiliationCodec>();
            else if (r.Is("description"u8)) description = r.Localized();
            else if (r.Is("id"u8)) id = r.Ids();
            else if (r.Is("including"u8)) including = r.List<Actor, ActorCodec>();
            else if (r.Is("kind"u8)) kind = r.Code<ActorKind>();
            else if (r.Is("names"u8)) names = r.Localized();
            else if (r.Is("number"u8)) number = r.Object<Quantity, QuantityCodec>();
            else if (r.Is("oneOf"u8)) oneOf = r.List<Actor, ActorCodec>();
            else if (r.Is("standsFor"u8)) standsFor = r.Object<Actor, ActorCodec>();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Actor
        {
            Affiliations = affiliations,
            Description = description,
            Id = id,
            Including = including,
            Kind = kind,
            Names = names,
            Number = number,
            OneOf = oneOf,
            StandsFor = standsFor,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Actor value)
    {
        var outer = w.Begin(value.Unknown);
        w.List<Affiliation, AffiliationCodec>("affiliations"u8, value.Affiliations);
        w.Localized("description"u8, value.Description);
        w.Ids("id"u8, value.Id);
        w.List<Actor, ActorCodec>("including"u8, value.Including);
        w.Code("kind"u8, value.Kind);
        w.Localized("names"u8, value.Names);
        w.Object<Quantity, QuantityCodec>("number"u8, value.Number);
        w.List<Actor, ActorCodec>("oneOf"u8, value.OneOf);
        w.Object<Actor, ActorCodec>("standsFor"u8, value.StandsFor);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "affiliations", "description", "id", "including", "kind", "names", "number", "oneOf", "standsFor",
    ];
}
