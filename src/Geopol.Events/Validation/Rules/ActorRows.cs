namespace Geopol.Events;

/// <summary>The rules about actors and places.</summary>
[RuleRows]
internal static partial class ActorRows
{
    internal static Rule[] All { get; } =
    [
        new Rule<Actor>(IssueCodes.NobodyKnown, Severity.Error, "",
            static a => a.Id.IsEmpty && a.Names.IsAbsent && a.Description.IsAbsent && a.OneOf.IsEmpty && a.Including.IsEmpty && a.StandsFor is null && a.Affiliations.IsEmpty && a.Kind != ActorKind.Unknown && a.Unknown.IsEmpty,
            "Nothing tells who it is: give an id, a name or a description, or say that it is unknown."),
        new Rule<Actor>(IssueCodes.AlternativesBesideName, Severity.Warning, "oneOf",
            static a => !a.OneOf.IsEmpty && (!a.Names.IsAbsent || !a.Id.IsEmpty),
            "One of several, and yet it has a name of its own: keep one of the two."),
        new Rule<Actor>(IssueCodes.OneAlternative, Severity.Error, "oneOf",
            static a => a.OneOf.Count == 1,
            "One of one: give two alternatives or more, or the actor itself."),
        new Rule<Actor>(IssueCodes.MalformedIdentifier, Severity.Error, "id",
            static a => IdentifierShapes.IsAnyMalformed(a.Id),
            "A code is not of the form that its scheme has: mend the code or the scheme."),
        new Rule<Actor>(IssueCodes.UnknownWithName, Severity.Warning, "kind",
            static a => a.Kind == ActorKind.Unknown && (!a.Names.IsAbsent || !a.Id.IsEmpty),
            "It is said to be unknown who it is, and yet it is named: mend the kind."),
        new Rule<Affiliation>(IssueCodes.AffiliationEndsBeforeItBegins, Severity.Error, "until",
            static f => Times.IsSurelyBefore(f.Until, f.Since),
            "The affiliation ends before it begins: mend one of the dates."),
        new Rule<Actor>(IssueCodes.ConflictingCountryCodes, Severity.Error, "id",
            static a => IdentifierShapes.IsConflicting(a.Id),
            "The codes are of different countries: mend one, or its scheme (a FIPS code may be another country's ISO code)."),
        new Rule<Actor>(IssueCodes.StandsForItself, Severity.Error, "standsFor",
            static a => a.StandsFor is { } meant && SameActor.IsPlainly(a, meant),
            "It stands for itself: leave that out."),
        new Rule<Actor>(IssueCodes.UnknownActorKind, Severity.Information, "kind",
            static a => !a.Kind.IsAbsent && !a.Kind.IsKnown,
            "This kind of actor is unknown to this version: it is kept."),
        new Rule<Place>(IssueCodes.PlaceUnnamed, Severity.Warning, "",
            static p => p.Id.IsEmpty && p.Names.IsAbsent && p.Description.IsAbsent && p.Country is null && p.Coordinates is null && p.Unknown.IsEmpty,
            "Nothing tells where it is: give a name, a code, a country or coordinates."),
        new Rule<Place>(IssueCodes.MalformedPlaceIdentifier, Severity.Error, "id",
            static p => IdentifierShapes.IsAnyMalformed(p.Id),
            "A code is not of the form that its scheme has: mend the code or the scheme."),
    ];
}
