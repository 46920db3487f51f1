using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The relations between all wire objects. They say which types contain which other types.</summary>
internal sealed class WireGraph
{
    private static readonly string[] Spoken = ["Proposition", "AttributionLink"];

    private readonly Dictionary<string, WireType> types;
    private readonly Dictionary<string, HashSet<string>> reach = [];

    public WireGraph(IEnumerable<WireType> types)
    {
        this.types = types.ToDictionary(static t => t.Name);
        foreach (var type in this.types.Keys)
        {
            reach[type] = ReachOf(type);
        }
    }

    public IEnumerable<WireType> Types => types.Values.OrderBy(static t => t.Name, System.StringComparer.Ordinal);

    public bool Has(string name) => types.ContainsKey(name);

    public WireType Of(string name) => types[name];

    public IEnumerable<WireType> CasesOf(string union) => types.Values.Where(t => t.Union == union).OrderBy(static t => t.Name, System.StringComparer.Ordinal);

    /// <summary>Returns whether a value of this type can contain a value of the same type. A type that contains such a type counts too.</summary>
    public bool IsNested(string type) => reach.TryGetValue(type, out var reached) && (reached.Contains(type) || reached.Any(t => reach[t].Contains(t)));

    /// <summary>Returns whether <paramref name="isOne"/> accepts the type, or a type that it can contain.</summary>
    public bool Reaches(string type, System.Func<string, bool> isOne) => isOne(type) || (reach.TryGetValue(type, out var reached) && reached.Any(isOne));

    /// <summary>Returns all members of a type, in the order of the wire. A case also has the members of its union.</summary>
    public IEnumerable<WireMember> AllMembersOf(WireType type) =>
        type.Union is null ? type.InWireOrder : type.Members.Concat(types[type.Union].Members).OrderBy(static m => m.Wire, System.StringComparer.Ordinal);

    /// <summary>
    /// Returns the types of propositions and links, and all types that they can contain. A type isn't returned if it is only in members that bear on neither
    /// truth nor content, because a sentence needn't state such members.
    /// </summary>
    public IEnumerable<WireType> SaidTypes()
    {
        var found = new HashSet<string>(Spoken.Where(Has));
        var open = new Stack<string>(found);
        while (open.Count > 0)
        {
            var type = types[open.Pop()];
            var next = type.Members.Where(static m => m.Kind == WireKind.Object && m.Bearing != Bearing.Neither).Select(static m => m.Item)
                .Concat(CasesOf(type.Name).Select(static t => t.Name));
            foreach (var name in next.Where(name => Has(name) && found.Add(name)))
            {
                open.Push(name);
            }
        }

        return Types.Where(t => found.Contains(t.Name));
    }

    public bool CanBeEmpty(string type) => types.TryGetValue(type, out var found) && found.CanBeEmpty;

    private HashSet<string> ReachOf(string start)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([start]);
        while (open.Count > 0)
        {
            foreach (var next in HeldBy(open.Pop()).Where(reached.Add))
            {
                open.Push(next);
            }
        }

        return reached;
    }

    // Here a union counts as containing its cases, and a case as containing its union.
    private IEnumerable<string> HeldBy(string type) =>
        types.TryGetValue(type, out var found)
            ? found.Members.Where(static m => m.Kind == WireKind.Object).Select(static m => m.Item)
                .Concat(types.Values.Where(t => t.Union == type).Select(static t => t.Name))
                .Concat(found.Union is { } union ? [union] : [])
            : [];
}
