using System.Collections.Frozen;

namespace Geopol.Events.Interop;

/// <summary>The actors that SIPRI's names mean.</summary>
/// <remarks>Not thread safe: it keeps what it found.</remarks>
internal sealed class SipriNames(ActorRegistry registry)
{
    /// <summary>Names that mean one actor in SIPRI's register, and several or none elsewhere.</summary>
    private static readonly FrozenDictionary<string, string> own = new Dictionary<string, string>
    {
        ["Congo"] = "CG",
        ["Saint Vincent"] = "VC",
        ["St Vincent"] = "VC",
        ["St. Vincent"] = "VC",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names whose spelling differs from the registry's.</summary>
    private static readonly FrozenDictionary<string, string> spelling = new Dictionary<string, string>
    {
        ["South Viet Nam"] = "South Vietnam",
        ["North Viet Nam"] = "North Vietnam",
        ["Houthi rebels"] = "Houthis",
        ["Huthi rebels"] = "Houthis",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The length of an abbreviation that several groups may have.</summary>
    private const int MaxShortName = 3;

    private readonly Dictionary<(string Cell, int? Year), Actor> cells = [];

    /// <summary>The actor of a cell. A star marks a group that isn't a state, two stars an international organisation; "unknown supplier(s)" is an actor that isn't known.</summary>
    /// <param name="cell">The text of the cell.</param>
    /// <param name="year">The year in which the actor had this name; null if it isn't known.</param>
    public Actor Of(string cell, int? year)
    {
        if (!cells.TryGetValue((cell, year), out var actor))
        {
            cells[(cell, year)] = actor = Read(cell, year);
        }

        return actor;
    }

    /// <summary>The state, territory or international organisation that a name or an adjective means; null if the registry isn't sure.</summary>
    public Actor? State(string name, int? year) =>
        name.Length > 0 && Registered(name, year) is { } found && (found.Kind == ActorKind.State || found.Kind == ActorKind.Territory || found.Kind == ActorKind.InternationalOrganisation)
            ? found.Reference
            : null;

    private Actor Read(string cell, int? year)
    {
        var name = cell.TrimEnd('*', ' ');
        var kind = cell.EndsWith("**", StringComparison.Ordinal) ? ActorKind.InternationalOrganisation : cell.EndsWith('*') ? ActorKind.ArmedGroup : ActorKind.State;
        if (name.Length == 0)
        {
            return Actor.NotKnown with { Kind = kind == ActorKind.State ? ActorKind.Unknown : kind };
        }

        if (name.StartsWith("unknown", StringComparison.OrdinalIgnoreCase))
        {
            return IsNobody(name[7..].Trim()) ? Actor.NotKnown : Actor.Unnamed(name) with { Kind = kind == ActorKind.State ? default : kind };
        }

        if (Registered(name, year) is { } found)
        {
            return found.Reference;
        }

        var alternatives = name.Split(" or ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (alternatives.Length > 1 && alternatives.Select(one => State(one, year)).ToArray() is var states && states.All(static state => state is not null))
        {
            return new Actor { OneOf = [.. states.Select(static state => state!).Distinct()] };
        }

        return (kind == ActorKind.ArmedGroup ? Group(name, year) : null) ?? Actor.Named(kind, name);
    }

    private static bool IsNobody(string rest) => rest.ToUpperInvariant() is "" or "SUPPLIER(S)" or "RECIPIENT(S)" or "SUPPLIER" or "RECIPIENT" or "SUPPLIERS" or "RECIPIENTS" or "COUNTRY" or "COUNTRIES";

    /// <summary>
    /// The group of a name with its country in brackets: PKK (Turkey). Several groups share a short name, so its country must be that of the group. Null if the registry
    /// has no such group.
    /// </summary>
    private Actor? Group(string name, int? year)
    {
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        if (bracket <= 0 || Registered(name[..bracket], year) is not { } found || (found.Kind != ActorKind.ArmedGroup && found.Kind != ActorKind.Party && found.Kind != ActorKind.Organisation))
        {
            return null;
        }

        var country = State(name[(bracket + 2)..].TrimEnd(')'), year)?.Id.In(IdentifierScheme.Iso31661Alpha2);
        return bracket > MaxShortName || (country is not null && country == found.Country?.Id.In(IdentifierScheme.Iso31661Alpha2)) ? found.Reference : null;
    }

    private RegisteredActor? Registered(string name, int? year)
    {
        if (own.TryGetValue(name, out var code))
        {
            return registry.Find(IdentifierScheme.Iso31661Alpha2, code).Actor;
        }

        var lookup = registry.Find(spelling.GetValueOrDefault(name, name));
        if (lookup.Actor is { } found)
        {
            return found;
        }

        if (lookup.Status != ActorLookupStatus.Ambiguous)
        {
            return null;
        }

        if (year is { } then && registry.Find(name, new LocalDate(then, 1, 1)).Actor is { } named)
        {
            return named;
        }

        var states = lookup.Candidates.Where(static candidate => candidate.Kind == ActorKind.State).ToArray();
        return states.Length == 1 ? states[0] : null;
    }
}
