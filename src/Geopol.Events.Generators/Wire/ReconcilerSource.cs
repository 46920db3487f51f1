using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes the methods with which the reconciler visits all actors of a claim. The methods for an actor, and for types with a hand-written codec, are written by
/// hand.
/// </summary>
internal static class ReconcilerSource
{
    public static string Of(WireGraph graph)
    {
        var source = new StringBuilder(WireSource.Head).Append("internal sealed partial class Reconciler\n{\n");
        foreach (var type in graph.Types.Where(t => t.HasPartialMembers && HoldsActors(t.Name, graph)))
        {
            if (type.Shape == WireShape.Union)
            {
                AppendUnion(source, type, graph);
            }
            else
            {
                AppendMembers(source, type, graph);
            }
        }

        return source.ToString().TrimEnd('\n') + "\n}\n";
    }

    private static bool HoldsActors(string type, WireGraph graph) => graph.Reaches(type, static t => t == "Actor");

    private static void AppendUnion(StringBuilder source, WireType union, WireGraph graph)
    {
        source.Append($"    private {union.Name} Reconcile({union.Name} value, Spot spot) => value switch\n    {{\n");
        foreach (var one in graph.CasesOf(union.Name))
        {
            source.Append($"        {one.Name} known => Reconcile(known, spot),\n");
        }

        source.Append("        _ => value,\n    };\n\n");
    }

    private static void AppendMembers(StringBuilder source, WireType type, WireGraph graph)
    {
        var hasMarks = type.HasMarks || (type.Union is { } union && graph.Of(union).HasMarks);
        source.Append($"    private {type.Name} Reconcile({type.Name} value, Spot spot)\n    {{\n");
        source.Append(hasMarks ? "        spot = spot.Scope();\n" : "");
        source.Append("        var reconciled = value with\n        {\n");
        foreach (var member in graph.AllMembersOf(type).Where(m => m.Kind == WireKind.Object && m.IsReconciled && HoldsActors(m.Item, graph)))
        {
            source.Append($"            {member.Name} = {Reconciled(member)},\n");
        }

        // The marks come last, because the other members add to them.
        source.Append(hasMarks ? "            Marks = Marked(value.Marks, spot),\n" : "");
        source.Append("        };\n        return Completed(value, reconciled, spot);\n    }\n\n");
    }

    private static string Reconciled(WireMember member)
    {
        var value = WireSource.Items(member, $"value.{member.Name}");
        return member switch
        {
            { IsWrapped: true } => $"new(All({value}, spot, \"{member.Wire}\", Reconcile))",
            { IsList: true } => $"All({value}, spot, \"{member.Wire}\", Reconcile)",
            { IsRequired: true } => $"Reconcile({value}, spot.Step(\"{member.Wire}\"))",
            _ => $"One({value}, spot, \"{member.Wire}\", Reconcile)",
        };
    }
}
