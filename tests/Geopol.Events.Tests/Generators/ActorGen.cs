using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Actors, places, and their identifiers and names.</summary>
internal static class ActorGen
{
    internal static Gen<Identifier> Identifier { get; } = Gen.Select(
        CodeGen.Of<IdentifierScheme>(), Gen.OneOf(Gen.OneOf("KP", "Q423", "408", "a:b", ":"), TextGen.Of(1, 20)),
        (scheme, value) => new Identifier(scheme, value));

    internal static Gen<Identifiers> Identifiers { get; } =
        Identifier.Array[1, 3].Select(ids => Geopol.Events.Identifiers.Create(ids));

    internal static Gen<OtherName> OtherName { get; } = TextGen.Text.Select(text => new OtherName { Text = text })
        .With(CodeGen.Of<LanguageTag>(), (n, v) => n with { Language = v })
        .With(CodeGen.Of<NameKind>(), (n, v) => n with { Kind = v })
        .WithLarge(JsonGen.Unknown, (n, v) => n with { Unknown = v });

    /// <summary>Actors with affiliations up to this number of levels.</summary>
    internal static Leveled<Actor> Actors { get; } = new(levels =>
    {
        var plain = Gen.Frequency(
            (3, (IGen<Actor>)Gen.OneOf(Actor.NotKnown, Actor.State("KP", "North Korea"), Actor.State("RU"), Actor.Unnamed("experts"))),
            (1, CodeGen.Of<ActorKind>().Select(kind => new Actor { Kind = kind })),
            (1, Identifiers.Select(id => new Actor { Id = id })),
            (1, LocalizedGen.Localized.Select(names => new Actor { Names = names })),
            (1, LocalizedGen.Localized.Select(description => new Actor { Description = description })))
            .With(CodeGen.Of<ActorKind>(), (a, v) => a with { Kind = v })
            .With(Identifiers, (a, v) => a with { Id = v })
            .WithLarge(OtherName.Few(), (a, v) => a with { OtherNames = v })
            .WithLarge(Identifiers, (a, v) => a with { Sectors = v })
            .WithLarge(NumberGen.Quantity, (a, v) => a with { Number = v })
            .WithLarge(JsonGen.Unknown, (a, v) => a with { Unknown = v });
        return levels == 0 ? plain : plain
            .WithLarge(Affiliations![levels - 1].Few(), (a, v) => a with { Affiliations = v })
            .WithLarge(Actors![levels - 1], (a, v) => a with { StandsFor = v })
            .WithLarge(Actors[levels - 1].Few(), (a, v) => a with { Including = v })
            .WithLarge(Actors[levels - 1].Few(), (a, v) => a with { OneOf = v });
    });

    internal static Leveled<Affiliation> Affiliations { get; } = new(levels =>
        Actors[levels].Select(of => new Affiliation { Of = of })
            .With(CodeGen.Of<AffiliationRole>(), (a, v) => a with { Role = v })
            .With(LocalizedGen.Localized, (a, v) => a with { Title = v })
            .With(TimeGen.Edtf, (a, v) => a with { Since = v })
            .With(TimeGen.Edtf, (a, v) => a with { Until = v })
            .WithLarge(JsonGen.Unknown, (a, v) => a with { Unknown = v }));

    /// <summary>Places; some are empty.</summary>
    internal static Gen<Place> Place { get; } = PlainPlace().WithLarge(PlainPlace(), (p, v) => p with { Within = v });

    private static Gen<Place> PlainPlace() => Gen.OneOf(Gen.Const(new Place()), Gen.Const(Geopol.Events.Place.Named("Vladivostok")))
        .With(Identifiers, (p, v) => p with { Id = v })
        .With(LocalizedGen.Localized, (p, v) => p with { Names = v })
        .With(LocalizedGen.Localized, (p, v) => p with { Description = v })
        .With(Actors[1], (p, v) => p with { Country = v })
        .With(NumberGen.Coordinates, (p, v) => p with { Coordinates = v })
        .With(CodeGen.Of<PlacePrecision>(), (p, v) => p with { Precision = v })
        .WithLarge(JsonGen.Unknown, (p, v) => p with { Unknown = v });
}
