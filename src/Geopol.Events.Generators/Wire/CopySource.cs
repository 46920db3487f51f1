using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes one method per member that returns a copy with another value of the member. C# has <c>with</c> for this. F# and Visual Basic can't copy a record of C#
/// in any other way.
/// </summary>
internal static class CopySource
{
    private const string Sequence = "global::System.Collections.Generic.IEnumerable<";

    /// <summary>Returns the C# of the methods of a type; null if no member of the type can be set.</summary>
    public static string? Of(WireType type, WireGraph graph)
    {
        var methods = type.Members.Where(static m => m.IsSettable).Select(m => Method(type, type.Name, m)).ToList();
        if (type.Union is { } union)
        {
            methods.AddRange(graph.Of(union).Members.Select(m => Method(type, union, m)));
        }

        if (type.HasObject)
        {
            methods.Add(Method(type, type.Union ?? type.Name, "Unknown", "UnknownMembers", "value"));
        }

        return methods.Count == 0 ? null : $"{WireSource.Head}partial record {type.Name}\n{{\n{string.Join("\n", methods)}}}\n";
    }

    private static string Method(WireType type, string owner, WireMember member) => !member.IsList
        ? Method(type, owner, member.Name, member.Declaration, "value")
        : Method(type, owner, member.Name, $"{Sequence}{member.Item}>", $"{(member.IsWrapped ? member.Declaration : "EquatableArray")}.Of(value)");

    // A case hides the method of its union, so that the copy has the type of the case.
    private static string Method(WireType type, string owner, string member, string parameter, string value) => $$"""
            /// <summary>Returns a copy with this value of <see cref="{{(owner == type.Name ? "" : owner + ".")}}{{member}}"/>, for languages that have no <c>with</c>.</summary>
            /// <param name="value">The value in the copy.</param>
            /// <returns>The copy. This object doesn't change.</returns>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Advanced)]
            public {{(owner == type.Name ? "" : "new ")}}{{type.Name}} With{{member}}({{parameter}} value) => this with { {{member}} = {{value}} };

        """;
}
