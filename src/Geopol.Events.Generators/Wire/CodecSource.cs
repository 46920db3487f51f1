using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>Writes the codec of a wire object. The codec reports all faults when it reads, and it writes canonical JSON.</summary>
internal static class CodecSource
{
    public static string Of(WireType type, WireGraph graph)
    {
        var members = graph.AllMembersOf(type).ToList();
        var source = new StringBuilder(WireSource.Head);
        var contract = type.Shape == WireShape.OtherCase ? "" : $" : ICodec<{type.Name}>";
        source.Append($"/// <summary><see cref=\"{type.Name}\"/> on the wire.</summary>\ninternal readonly struct {type.Codec}{contract}\n{{\n");
        if (type.Constant is { } constant)
        {
            source.Append($"    /// <summary>The value of the member <c>{constant.Name}</c>.</summary>\n    internal const string {Pascal(constant.Name)} = \"{constant.Value}\";\n\n");
        }

        source.Append($"    public static global::System.ReadOnlySpan<string> Members => {type.Name}.MemberNames;\n\n");
        AppendRead(source, type, members, graph);
        AppendWrite(source, type, members);
        return source.Append("}\n").ToString();
    }

    private static void AppendRead(StringBuilder source, WireType type, List<WireMember> members, WireGraph graph)
    {
        AppendReadHead(source, type);
        source.Append($$"""
                if (!r.{{(graph.IsNested(type.Name) ? "BeginNested" : "Begin")}}(out var o, Members))
                {
                    return null;
                }


            """);
        foreach (var member in members)
        {
            source.Append($"        {Nullable(member)} {WireSource.Local(member)} = default;\n");
        }

        if (type.Constant is not null)
        {
            source.Append("        var isConstantRead = false;\n");
        }

        source.Append("        while (r.Next(ref o))\n        {\n");
        var keyword = "if";
        foreach (var (name, read) in Readings(type, members))
        {
            source.Append($"            {keyword} (r.Is(\"{name}\"u8)) {read};\n");
            keyword = "else if";
        }

        source.Append(keyword == "if" ? "            r.Unknown(ref o);\n" : "            else r.Unknown(ref o);\n").Append("        }\n\n");
        AppendChecks(source, type, members, graph);
        AppendCreation(source, type, members);
    }

    private static void AppendReadHead(StringBuilder source, WireType type)
    {
        if (type.Shape == WireShape.OtherCase)
        {
            source.Append($"    internal static {type.Name}? Read(ref WireReader r, string type)\n    {{\n");
            return;
        }

        if (type.IsPooled)
        {
            source.Append($$"""
                    public static {{type.Name}}? Read(ref WireReader r)
                    {
                        if (r.TryReuse(out {{type.Name}}? known, out var place))
                        {
                            return known;
                        }

                        var value = ReadMembers(ref r);
                        r.Keep(place, value);
                        return value;
                    }

                    private static {{type.Name}}? ReadMembers(ref WireReader r)
                    {

                """);
            return;
        }

        source.Append($"    public static {type.Name}? Read(ref WireReader r)\n    {{\n");
    }

    // Returns the names of the members in the order of the wire, each with the C# that reads the member.
    private static IEnumerable<(string Name, string Read)> Readings(WireType type, List<WireMember> members)
    {
        var readings = members.Select(static m => (m.Wire, $"{WireSource.Local(m)} = {Reading(m)}"));
        if (type.Union is not null)
        {
            readings = readings.Append(("$type", "r.Skip()"));
        }

        if (type.Constant is { } constant)
        {
            readings = readings.Append((constant.Name, $"isConstantRead = r.TextIs({Pascal(constant.Name)})"));
        }

        return readings.OrderBy(static r => r.Item1, System.StringComparer.Ordinal);
    }

    private static void AppendChecks(StringBuilder source, WireType type, List<WireMember> members, WireGraph graph)
    {
        if (type.Constant is { } constant)
        {
            source.Append($$"""
                        if (!isConstantRead)
                        {
                            r.FaultOfFormat(ref o, "{{constant.Name}}", {{Pascal(constant.Name)}});
                        }


                """);
        }

        var required = members.Where(static m => m.IsRequired).Select(m => $"r.Has(ref o, {IsPresent(m, graph)}, \"{m.Wire}\")").ToList();
        var missing = required.Count switch { 0 => "", 1 => $"!{required[0]} || ", _ => $"!({string.Join(" & ", required)}) || " };
        source.Append($"        if ({missing}!r.End(ref o))\n        {{\n            return null;\n        }}\n\n");
    }

    // A required member counts as missing if its guard would throw an exception.
    private static string IsPresent(WireMember member, WireGraph graph)
    {
        var local = WireSource.Local(member);
        return member.Kind == WireKind.Object && !member.IsList && graph.CanBeEmpty(member.Item) ? $"{local} is {{ IsEmpty: false }}"
            : member.Kind is WireKind.Code or WireKind.Value or WireKind.Small || member.IsList ? $"!({WireSource.IsAbsent(member, local)})"
            : $"{local} is not null";
    }

    private static void AppendCreation(StringBuilder source, WireType type, List<WireMember> members)
    {
        if (type.IsFromParts)
        {
            var parts = members.Select(static m => WireSource.Local(m) + (m.IsRequired ? "!" : ""));
            source.Append($$"""
                        var value = {{type.Name}}.FromParts({{string.Join(", ", parts)}}, o.Unknown, out var fault);
                        if (fault is not null)
                        {
                            r.FaultOf(ref o, fault);
                        }

                        return value;
                    }


                """);
            return;
        }

        source.Append($"        return new {type.Name}{(type.Shape == WireShape.OtherCase ? "(type)" : "")}\n        {{\n");
        foreach (var member in members)
        {
            source.Append($"            {member.Name} = {WireSource.Local(member)}{(member.IsRequired && member.Kind is WireKind.Text or WireKind.Object ? "!" : "")},\n");
        }

        source.Append("            Unknown = o.Unknown,\n        };\n    }\n\n");
    }

    private static void AppendWrite(StringBuilder source, WireType type, List<WireMember> members)
    {
        var access = type.Shape == WireShape.OtherCase ? "internal" : "public";
        if (type.HasRecording)
        {
            source.Append($$"""
                    public static void Write(ref WireWriter w, {{type.Name}} value) => Write(ref w, value, isWhole: true);

                    /// <summary>Writes the members that the content id covers: all members except who recorded the claim and when.</summary>
                    internal static void WriteContent(ref WireWriter w, {{type.Name}} value) => Write(ref w, value, isWhole: false);

                    private static void Write(ref WireWriter w, {{type.Name}} value, bool isWhole)
                    {

                """);
        }
        else
        {
            source.Append($"    {access} static void Write(ref WireWriter w, {type.Name} value)\n    {{\n");
        }

        source.Append("        var outer = w.Begin(value.Unknown);\n");
        foreach (var (_, write) in Writings(type, members))
        {
            source.Append("        ").Append(write).Append('\n');
        }

        source.Append("        w.End(outer);\n    }\n");
    }

    private static IEnumerable<(string Name, string Write)> Writings(WireType type, List<WireMember> members)
    {
        var writings = members.Select(static m => (m.Wire, Writing(m)));
        if (type.Union is not null)
        {
            writings = writings.Append(("$type", "w.Text(\"$type\"u8, value.Type);"));
        }

        if (type.Constant is { } constant)
        {
            writings = writings.Append((constant.Name, $"w.Text(\"{constant.Name}\"u8, {Pascal(constant.Name)});"));
        }

        return writings.OrderBy(static w => w.Item1, System.StringComparer.Ordinal);
    }

    private static string Writing(WireMember member)
    {
        var value = member.Absent is { } absent ? $"value.{member.Name} == {member.Item}.{absent} ? default : value.{member.Name}" : $"value.{member.Name}";
        var writing = $"w.{Method(member)}(\"{member.Wire}\"u8, {WireSource.Items(member, value)});";
        return member.IsRecording ? $"if (isWhole) {writing}" : writing;
    }

    private static string Reading(WireMember member) =>
        member.IsWrapped ? $"new {member.Declaration}(r.{Method(member)}())" : $"r.{Method(member)}()";

    // The reader and the writer have methods with the same names.
    private static string Method(WireMember member) => (member.Kind, member.IsList) switch
    {
        (WireKind.Text, false) => "Text",
        (WireKind.Text, true) => "Texts",
        (WireKind.Code, false) => $"Code<{member.Item}>",
        (WireKind.Code, true) => $"Codes<{member.Item}>",
        (WireKind.Value, false) => $"Value<{member.Item}>",
        (WireKind.Value, true) => $"Values<{member.Item}>",
        (WireKind.Object, false) => $"Object<{member.Item}, {member.Item}Codec>",
        (WireKind.Object, true) => $"List<{member.Item}, {member.Item}Codec>",
        _ => member.Item,
    };

    private static string Nullable(WireMember member) =>
        !member.IsList && SmallValue.IsNullable(member) && !member.Declaration.EndsWith("?", System.StringComparison.Ordinal)
            ? member.Declaration + "?"
            : member.Declaration;

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);
}
