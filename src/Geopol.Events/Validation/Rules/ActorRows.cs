namespace Geopol.Events;

/// <summary>The rules about actors and places.</summary>
internal static class ActorRows
{
    [Rule("GE6001", IssueSeverity.Error, "",
        "The actor has no id, name or description. Give at least one of them, or set `kind` to `unknown`.")]
    internal static bool NobodyKnown(Actor a) => a.Id.IsEmpty && a.Names.IsAbsent && a.Description.IsAbsent && a.OneOf.IsEmpty && a.Including.IsEmpty
        && a.StandsFor is null && a.Affiliations.IsEmpty && a.OtherNames.IsEmpty && a.Sectors.IsEmpty && a.Kind != ActorKind.Unknown && a.Unknown.IsEmpty;

    [Rule("GE6002", IssueSeverity.Warning, "oneOf",
        "`oneOf` is given, but the actor has a name or id of its own. Keep one of the two.")]
    internal static bool AlternativesBesideName(Actor a) => !a.OneOf.IsEmpty && (!a.Names.IsAbsent || !a.Id.IsEmpty);

    [Rule("GE6003", IssueSeverity.Error, "oneOf",
        "`oneOf` has a single alternative. Give at least two, or use the actor directly.")]
    internal static bool OneAlternative(Actor a) => a.OneOf.Count == 1;

    [Rule("GE6004", IssueSeverity.Error, "id",
        "A code does not have the form of its scheme. Correct the code or the scheme.")]
    internal static bool MalformedIdentifier(Actor a) => IdentifierShapes.IsAnyMalformed(a.Id);

    [Rule("GE6005", IssueSeverity.Warning, "kind",
        "`kind` is `unknown`, but the actor has a name or id. Correct the kind.")]
    internal static bool UnknownWithName(Actor a) => a.Kind == ActorKind.Unknown && (!a.Names.IsAbsent || !a.Id.IsEmpty);

    [Rule("GE6006", IssueSeverity.Error, "until",
        "The affiliation ends before it begins. Correct one of the dates.")]
    internal static bool AffiliationEndsBeforeItBegins(Affiliation f) => Times.IsSurelyBefore(f.Until, f.Since);

    [Rule("GE6007", IssueSeverity.Error, "id",
        "The codes belong to different countries. A FIPS code may be the ISO code of another country. Correct a code or its scheme.")]
    internal static bool ConflictingCountryCodes(Actor a) => IdentifierShapes.IsConflicting(a.Id);

    [Rule("GE6008", IssueSeverity.Error, "standsFor",
        "`standsFor` is the actor itself. Remove `standsFor`.")]
    internal static bool StandsForItself(Actor a) => a.StandsFor is { } meant && SameActor.IsPlainly(a, meant);

    [Rule("GE6009", IssueSeverity.Information, "kind",
        "This version does not know the kind of the actor. The kind is kept.")]
    internal static bool UnknownActorKind(Actor a) => !a.Kind.IsAbsent && !a.Kind.IsKnown;

    [Rule("GE6010", IssueSeverity.Warning, "",
        "The place has no name, code, description, country, larger place or coordinates. Give at least one of them.")]
    internal static bool PlaceUnnamed(Place p) =>
        p.Id.IsEmpty && p.Names.IsAbsent && p.Description.IsAbsent && p.Country is null && p.Within is null && p.Coordinates is null && p.Unknown.IsEmpty;

    [Rule("GE6011", IssueSeverity.Error, "id",
        "A code does not have the form of its scheme. Correct the code or the scheme.")]
    internal static bool MalformedPlaceIdentifier(Place p) => IdentifierShapes.IsAnyMalformed(p.Id);

    [Rule("GE6012", IssueSeverity.Warning, "id",
        "No country has this ISO 3166-1 alpha-2 code. Correct the code (the United Kingdom is `GB`, Greece `GR`), or name the scheme that the code is from.")]
    internal static bool UnassignedCountryCode(Actor a) => IdentifierShapes.IsAnyUnassigned(a.Id);

    [Rule("GE6013", IssueSeverity.Warning, "id",
        "No country has this ISO 3166-1 alpha-2 code. Correct the code (the United Kingdom is `GB`, Greece `GR`), or name the scheme that the code is from.")]
    internal static bool UnassignedPlaceCountryCode(Place p) => IdentifierShapes.IsAnyUnassigned(p.Id);
}
