namespace Geopol.Events.Interop;

/// <summary>The two sides of an event.</summary>
internal sealed class UcdpSides
{
    private const string Government = "Government of ";
    private const string CivilianId = "1";
    private const string FormerCivilianId = "9999";
    private const int NonState = 2;
    private readonly SourceRecord record;
    private readonly ActorRegistry registry;
    private readonly int type;
    private readonly LocalDate? day;

    public UcdpSides(SourceRecord record, ActorRegistry registry, int type, LocalDate? day)
    {
        (this.record, this.registry, this.type, this.day) = (record, registry, type, day);
        A = Read(UcdpColumns.SideAId, UcdpColumns.SideA, UcdpColumns.SideADset, UcdpColumns.GwA);
        B = Read(UcdpColumns.SideBId, UcdpColumns.SideB, UcdpColumns.SideBDset, UcdpColumns.GwB);
    }

    public UcdpSide A { get; }

    public UcdpSide B { get; }

    private UcdpSide Read(Column idColumn, Column nameColumn, Column formerColumn, Column gwColumn)
    {
        var (id, name, former) = (record.Text(idColumn), record.Text(nameColumn), record.Text(formerColumn));
        if (name is null && id is null)
        {
            return UcdpSide.None;
        }

        if (Texts.AreSame(name, "Civilians") || (name is null && id == CivilianId))
        {
            KeepOther(formerColumn, former, former == FormerCivilianId || former == id);
            return UcdpSide.Civilians;
        }

        KeepOther(formerColumn, former, former == id);
        if (name?.StartsWith(Government, StringComparison.OrdinalIgnoreCase) == true)
        {
            return new UcdpSide(Governments(id, name, nameColumn, gwColumn), false);
        }

        record.Keep(gwColumn);
        return new UcdpSide(Group(id, name, nameColumn), false);
    }

    private void KeepOther(Column column, string? value, bool isEqual)
    {
        if (value is not null && !isEqual)
        {
            record.Keep(column);
        }
    }

    /// <summary>The states of governments: UCDP writes "Government of A, Government of B" where they fight together.</summary>
    private EquatableArray<Actor> Governments(string? id, string name, Column nameColumn, Column gwColumn)
    {
        var names = name[Government.Length..].Split([", " + Government, "; " + Government], StringSplitOptions.TrimEntries);
        var codes = record.Text(gwColumn)?.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        List<Actor> states = [];
        for (var at = 0; at < names.Length; at++)
        {
            var code = codes.Length == names.Length ? codes[at] : null;
            states.Add(State(names.Length == 1 ? id : null, names[at], code) ?? Unknown(names.Length == 1 ? id : null, Government + names[at], code, nameColumn, gwColumn));
        }

        return [.. states.Distinct()];
    }

    private Actor? State(string? id, string name, string? code) =>
        (id is null ? null : registry.Find(IdentifierScheme.Ucdp, id, day).Actor ?? registry.Find(IdentifierScheme.Ucdp, id).Actor) is { } byId && byId.Kind == ActorKind.State ? byId.Reference
        : code is not null && registry.Find(IdentifierScheme.Gw, code, day).Actor is { } byCode ? byCode.Reference
        : registry.Find(name, day) is { Status: ActorLookupStatus.Found } byName ? byName.Actor!.Reference : null;

    private Actor Unknown(string? id, string name, string? code, Column nameColumn, Column gwColumn)
    {
        record.Keep(gwColumn);
        record.Report(ImportFault.UnknownCode, nameColumn, $"The registry has no state for '{name}' ({id}, {code}). The claim keeps the name and the id.");
        return new Actor { Kind = ActorKind.Office, Names = Texts.English(name), Id = IdOf(id) };
    }

    private Actor Group(string? id, string? name, Column nameColumn)
    {
        if (id is not null && registry.Find(IdentifierScheme.Ucdp, id).Actor is { } byId)
        {
            return WithName(byId.Reference, name);
        }

        if (name is not null && registry.Find(name, day) is { Status: ActorLookupStatus.Found, Actor: { } byName } && IsGroup(byName) && byName.Codes.All(static code => code.Identifier.Scheme != IdentifierScheme.Ucdp))
        {
            return WithName(byName.Reference, name) with { Id = id is null ? byName.Reference.Id : byName.Reference.Id.With(new Identifier(IdentifierScheme.Ucdp, id)) };
        }

        record.Report(ImportFault.UnknownCode, nameColumn, $"The registry doesn't know '{name}' ({id}). The claim keeps the name and the id.");
        return new Actor { Kind = type == NonState ? ActorKind.Group : ActorKind.ArmedGroup, Names = Texts.English(name), Id = IdOf(id) };
    }

    private static bool IsGroup(RegisteredActor actor) => actor.Kind == ActorKind.ArmedGroup || actor.Kind == ActorKind.Party || actor.Kind == ActorKind.Organisation;

    /// <summary>The actor with the record's name for it, if that is another.</summary>
    private static Actor WithName(Actor actor, string? name) =>
        name is null || Texts.AreSame(name, actor.Names.Main) ? actor : actor with { OtherNames = OtherName.Of(IsAbbreviation(name) ? NameKind.Abbreviation : NameKind.Alias, name) };

    private static bool IsAbbreviation(string name) => name.All(static c => char.IsUpper(c) || char.IsDigit(c) || c is '-' or '/' or ' ');

    private static Identifiers IdOf(string? id) => id is null ? default : [new Identifier(IdentifierScheme.Ucdp, id)];
}
