using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes the generated part of a wire object. This part has the accessors of the members with their guards, the names, the unknown members, the depth and the
/// roles.
/// </summary>
internal static class MemberSource
{
    public static string Of(WireType type, WireGraph graph)
    {
        var source = new StringBuilder(WireSource.Head);
        source.Append("[global::System.Diagnostics.DebuggerDisplay(\"{ToString(),nq}\")]\n").Append($"partial record {type.Name}{(ImplementsNested(type, graph) ? " : INested" : "")}\n{{\n");
        AppendNames(source, type, graph);
        foreach (var member in type.Members.Where(static m => m.IsPartial))
        {
            source.Append($"    public {(member.IsRequired ? "required " : "")}partial {member.Declaration} {member.Name} {Accessors(member, graph)}\n\n");
        }

        AppendUnknown(source, type);
        AppendEmptiness(source, type, graph);
        AppendDepth(source, type, graph);
        EqualitySource.Append(source, type);
        AppendCase(source, type);
        return source.ToString().TrimEnd('\n') + "\n}\n";
    }

    private static bool ImplementsNested(WireType type, WireGraph graph) =>
        type.HasPartialMembers && type.Union is null && graph.IsNested(type.Name);

    private static void AppendNames(StringBuilder source, WireType type, WireGraph graph)
    {
        if (!type.HasObject)
        {
            return;
        }

        if (type.Shape == WireShape.Union)
        {
            source.Append("    /// <summary>The names of the members that the type has on the wire, in canonical order.</summary>\n");
            source.Append("    internal abstract global::System.ReadOnlySpan<string> KnownMembers { get; }\n\n");
            return;
        }

        var names = graph.AllMembersOf(type).Select(static m => m.Wire);
        names = type.Union is not null ? ["$type", .. names] : type.Constant is { } constant ? [constant.Name, .. names] : names;
        source.Append("    private static readonly string[] memberNames =\n        [");
        source.Append(WireSource.Literals(names.OrderBy(static n => n, System.StringComparer.Ordinal)));
        source.Append("];\n\n");
        source.Append("    /// <summary>The names of the members on the wire, in canonical order.</summary>\n");
        source.Append("    internal static global::System.ReadOnlySpan<string> MemberNames => memberNames;\n\n");
        if (type.Union is not null)
        {
            source.Append("    internal override global::System.ReadOnlySpan<string> KnownMembers => memberNames;\n\n");
        }
    }

    private static string Accessors(WireMember member, WireGraph graph)
    {
        if (member.Absent is { } absent)
        {
            var code = $"{member.Item}.{absent}";
            return $"{{ get => field.IsAbsent ? {code} : field; init => field = value == {code} ? default : value; }}";
        }

        return Guard(member, graph) is { } guard ? $"{{ get; init => field = {guard}; }}" : "{ get => field; init; }";
    }

    private static string? Guard(WireMember member, WireGraph graph) => member.IsList ? ListGuard(member, graph) : member.Kind switch
    {
        WireKind.Text => member.IsRequired ? "WellFormed.Required(value)" : "WellFormed.OrAbsent(value)",
        WireKind.Code => member.IsRequired ? "RequiredCode.Of(value)" : null,
        WireKind.Value => member.IsRequired ? "TextValue.Required(value)" : null,
        WireKind.Object => ObjectGuard(member, graph),
        _ => null,
    };

    private static string? ListGuard(WireMember member, WireGraph graph) => member.Kind switch
    {
        WireKind.Text => "WellFormed.All(value)",
        WireKind.Code => "RequiredCode.All(value)",
        WireKind.Value => "TextValue.All(value)",
        WireKind.Object when graph.IsNested(member.Item) => member.IsWrapped ? "new(Nesting.Guard(value.Items))" : "Nesting.Guard(value)",
        _ => null,
    };

    private static string? ObjectGuard(WireMember member, WireGraph graph) =>
        graph.IsNested(member.Item) ? (member.IsRequired ? "Nesting.Required(value)" : "Nesting.Guard(value)")
        : member.IsRequired ? "value ?? throw new global::System.ArgumentNullException(nameof(value))"
        : graph.CanBeEmpty(member.Item) ? "value is { IsEmpty: true } ? null : value"
        : null;

    private static void AppendUnknown(StringBuilder source, WireType type)
    {
        if (type.Union is null && type.HasObject)
        {
            var known = type.Shape == WireShape.Union ? "KnownMembers" : "MemberNames";
            source.Append("    /// <summary>Members that this version doesn't know. They are kept, and are part of equality and of the content id. Empty if there are none.</summary>\n");
            source.Append("    /// <exception cref=\"global::System.ArgumentException\">A member has a name that this version knows.</exception>\n");
            source.Append($"    public UnknownMembers Unknown {{ get; init => field = value.Outside({known}); }}\n\n");
        }
    }

    private static void AppendEmptiness(StringBuilder source, WireType type, WireGraph graph)
    {
        if (!type.CanBeEmpty)
        {
            return;
        }

        var tests = type.Members.Select(static m => WireSource.IsAbsent(m, m.Name)).Append("Unknown.IsEmpty");
        source.Append("    /// <summary>Whether the object states nothing. As a member, such an object is the same as absent.</summary>\n");
        source.Append($"    internal bool IsEmpty =>\n        {string.Join("\n        && ", tests)};\n\n");
        if (graph.IsNested(type.Name))
        {
            source.Append("    bool INested.IsEmpty => IsEmpty;\n\n");
        }
    }

    private static void AppendDepth(StringBuilder source, WireType type, WireGraph graph)
    {
        if (!type.HasPartialMembers || !graph.IsNested(type.Name))
        {
            return;
        }

        var depths = type.Members.Where(m => m.Kind == WireKind.Object && graph.IsNested(m.Item)).Select(static m => $"Nesting.DepthOf({WireSource.Items(m, m.Name)})").ToList();
        if (type.Union is not null)
        {
            source.Append($"    private protected override int OwnDepth => {Deepest(depths)};\n\n");
            return;
        }

        if (type.Shape == WireShape.Union)
        {
            depths.Add("OwnDepth");
            source.Append("    /// <summary>The number of levels of the deepest member that only the derived type has.</summary>\n    private protected abstract int OwnDepth { get; }\n\n");
        }

        source.Append("    /// <summary>The number of JSON levels from this object down to its deepest nested value. It is 1 if there is no nested value.</summary>\n");
        source.Append($"    internal int Depth => 1 + {Deepest(depths)};\n\n    int INested.Depth => Depth;\n\n");
    }

    private static string Deepest(List<string> depths) =>
        depths.Count == 0 ? "0" : depths.Skip(1).Aggregate(depths[0], static (deepest, depth) => $"global::System.Math.Max({deepest}, {depth})");

    private static void AppendCase(StringBuilder source, WireType type)
    {
        if (type.Shape != WireShape.Case)
        {
            return;
        }

        source.Append($"    internal const string TypeName = \"{type.Discriminator}\";\n\n");
        source.Append("    /// <inheritdoc/>\n    public override string Type => TypeName;\n\n");
        var roles = type.Members.Where(static m => m.Role is not null).Select(static m => $".. ActorInRole.All(ActorRole.{m.Role}, {m.Name})");
        source.Append("    /// <inheritdoc/>\n");
        source.Append($"    public override global::System.Collections.Generic.IEnumerable<ActorInRole> InRoles() =>\n        [{string.Join(", ", roles)}];\n\n");
    }
}
