using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes the class that says what the members of propositions and links bear on. The class has one method per type. The method takes the name of a member on
/// the wire.
/// </summary>
internal static class BearingSource
{
    public static string Of(WireGraph graph)
    {
        var types = graph.SaidTypes().Where(static t => t.HasObject).ToList();
        var source = new StringBuilder(WireSource.Head);
        source.Append("/// <summary>Says what the members of propositions and links bear on. The methods take the name of a member on the wire. They return null if this version doesn't know the member.</summary>\n");
        source.Append("internal static class MemberBearings\n{\n");
        source.Append("    /// <summary>Returns the highest bearing that a member with this name has in any type.</summary>\n");
        AppendSwitch(source, "OfAny", types.SelectMany(t => MembersOf(t, graph)));
        foreach (var type in types)
        {
            if (type.Shape == WireShape.Union)
            {
                source.Append("    /// <summary>Returns the highest bearing that a member with this name has in any case of the union.</summary>\n");
                AppendSwitch(source, "Of" + type.Name, graph.CasesOf(type.Name).SelectMany(t => MembersOf(t, graph)));
            }
            else if (type.Shape != WireShape.OtherCase)
            {
                AppendSwitch(source, "Of" + type.Name, MembersOf(type, graph));
            }
        }

        return source.ToString().TrimEnd('\n') + "\n}\n";
    }

    // The type of an event bears on truth.
    private static IEnumerable<(string Name, Bearing On)> MembersOf(WireType type, WireGraph graph)
    {
        var members = graph.AllMembersOf(type).Where(static m => m.Bearing is not null).Select(static m => (m.Wire, m.Bearing!.Value));
        return type.Union is null ? members : members.Append(("$type", Bearing.Truth));
    }

    private static void AppendSwitch(StringBuilder source, string method, IEnumerable<(string Name, Bearing On)> members)
    {
        var most = members.GroupBy(static m => m.Name).Select(static m => (Name: m.Key, On: m.Max(static one => one.On)));
        source.Append($"    internal static Bearing? {method}(string member) => member switch\n    {{\n");
        foreach (var group in most.GroupBy(static m => m.On).OrderByDescending(static g => g.Key))
        {
            var names = group.Select(static m => $"\"{m.Name}\"").OrderBy(static n => n, System.StringComparer.Ordinal);
            source.Append($"        {string.Join(" or ", names)} => Bearing.{group.Key},\n");
        }

        source.Append("        _ => null,\n    };\n\n");
    }
}
