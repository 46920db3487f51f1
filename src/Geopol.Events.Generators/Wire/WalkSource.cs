using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes the code that visits the values of a claim to check the rules. It visits each value whose type has rules or contains a type with rules.
/// </summary>
internal static class WalkSource
{
    public static string Of(WireGraph graph, ICollection<string> ruledTypes)
    {
        bool IsRuled(string type) => ruledTypes.Contains(type);
        var source = new StringBuilder(WireSource.Head).Append("internal ref partial struct RuleWalker\n{\n");
        foreach (var type in graph.Types.Where(t => t.HasObject && graph.Reaches(t.Name, IsRuled)))
        {
            if (type.Shape == WireShape.Union)
            {
                AppendUnion(source, type, graph, IsRuled);
            }
            else
            {
                AppendVisit(source, type, graph, IsRuled);
            }
        }

        return source.ToString().TrimEnd('\n') + "\n}\n";
    }

    /// <summary>Returns the C# of the class with the rules of each type.</summary>
    public static string TablesOf(IEnumerable<string> ruledTypes)
    {
        var source = new StringBuilder(WireSource.Head);
        source.Append("/// <summary>The rows of a rule table, grouped by the type that they check.</summary>\n");
        source.Append("internal sealed class RuleTables(global::System.Collections.Generic.IReadOnlyList<Rule> rows)\n{\n");
        foreach (var type in ruledTypes.OrderBy(static t => t, StringComparer.Ordinal))
        {
            source.Append($"    internal RuleTable<{type}> {type} {{ get; }} = new(rows);\n\n");
        }

        return source.ToString().TrimEnd('\n') + "\n}\n";
    }

    private static void AppendUnion(StringBuilder source, WireType union, WireGraph graph, Func<string, bool> isRuled)
    {
        source.Append($"    internal static void Visit(ref RuleWalker w, {union.Name} value)\n    {{\n");
        AppendAsk(source, union.Name, isRuled);

        source.Append("        switch (value)\n        {\n");
        foreach (var one in graph.CasesOf(union.Name))
        {
            source.Append($"            case {one.Name} known:\n                Visit(ref w, known);\n                break;\n");
        }

        source.Append("        }\n    }\n\n");
    }

    private static void AppendVisit(StringBuilder source, WireType type, WireGraph graph, Func<string, bool> isRuled)
    {
        source.Append($"    internal static void Visit(ref RuleWalker w, {type.Name} value)\n    {{\n");
        AppendAsk(source, type.Name, isRuled);

        foreach (var member in graph.AllMembersOf(type).Where(m => m.Kind == WireKind.Object && graph.Reaches(m.Item, isRuled)))
        {
            AppendMember(source, member);
        }

        source.Append("    }\n\n");
    }

    // Most values break no rule. So the tests are called directly. The rows are used only if a rule is broken or if a rule was added.
    private static void AppendAsk(StringBuilder source, string type, Func<string, bool> isRuled)
    {
        if (isRuled(type))
        {
            source.Append($"        if (LibraryRules.IsAnyBroken(value) || w.tables.{type}.HasAdded)\n        {{\n            w.Ask(w.tables.{type}.Rows, value);\n        }}\n\n");
        }
    }

    // The calls use no delegate, for speed. Most claims break no rule, so visiting the values is the largest part of the cost of a check.
    private static void AppendMember(StringBuilder source, WireMember member)
    {
        var value = WireSource.Items(member, $"value.{member.Name}");
        if (member.IsList)
        {
            source.Append($"        for (var i = 0; i < {value}.Count; i++)\n        {{\n            w.Enter(\"{member.Wire}\", i);\n            Visit(ref w, {value}[i]);\n");
        }
        else
        {
            source.Append($"        if (value.{member.Name} is not null)\n        {{\n            w.Enter(\"{member.Wire}\", PathBuilder.NoIndex);\n            Visit(ref w, value.{member.Name});\n");
        }

        source.Append("            w.Leave();\n        }\n\n");
    }
}
