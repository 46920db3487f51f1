using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes the equality and the hash of a wire object, member by member. The compiler's own equality would use a comparer for the type of each member. Then the
/// first comparison in a process would compile four more methods per type.
/// </summary>
internal static class EqualitySource
{
    public static void Append(StringBuilder source, WireType type)
    {
        if (type.Union is not null || !type.HasObject || type.Shape == WireShape.Union || !type.Members.All(static member => member.IsPartial))
        {
            return;
        }

        IEnumerable<string> tests = [.. type.Members.Select(AreEqual), "Unknown.Equals(other.Unknown)"];
        source.Append("    /// <summary>Returns whether all members are equal, including unknown members.</summary>\n");
        source.Append($"    public bool Equals({type.Name}? other) =>\n        ReferenceEquals(this, other) || other is not null\n        && {string.Join("\n        && ", tests)};\n\n");
        source.Append("    /// <inheritdoc/>\n    public override int GetHashCode()\n    {\n        var hash = default(global::System.HashCode);\n");
        foreach (var member in type.Members)
        {
            source.Append($"        hash.Add({HashOf(member)});\n");
        }

        source.Append("        hash.Add(Unknown.GetHashCode());\n        return hash.ToHashCode();\n    }\n\n");
    }

    private static string AreEqual(WireMember member) => Form(member) switch
    {
        MemberForm.Text => $"{member.Name} == other.{member.Name}",
        MemberForm.Value => $"{member.Name}.Equals(other.{member.Name})",
        MemberForm.Nullable => $"({member.Name} is null ? other.{member.Name} is null : {member.Name}.Equals(other.{member.Name}))",
        _ => $"global::System.Collections.Generic.EqualityComparer<{member.Declaration}>.Default.Equals({member.Name}, other.{member.Name})",
    };

    private static string HashOf(WireMember member) => member.Declaration.EndsWith("Instant?", System.StringComparison.Ordinal) ? $"global::Geopol.Events.SpreadHash.Of({member.Name})"
        : Form(member) == MemberForm.Value ? $"{member.Name}.GetHashCode()" : $"{member.Name}?.GetHashCode() ?? 0";

    private static MemberForm Form(WireMember member) =>
        !member.Declaration.EndsWith("?", System.StringComparison.Ordinal) ? (member.Kind == WireKind.Text && !member.IsList ? MemberForm.Text : MemberForm.Value)
        : member.Kind == WireKind.Text ? MemberForm.Text
        : member.Kind == WireKind.Object ? MemberForm.Nullable : MemberForm.Other;

    /// <summary>The form of a member, which decides how it is compared.</summary>
    private enum MemberForm
    {
        /// <summary>A string, or null.</summary>
        Text,

        /// <summary>A struct, or an object that is never null.</summary>
        Value,

        /// <summary>An object, or null.</summary>
        Nullable,

        /// <summary>A struct that may be null.</summary>
        Other,
    }
}
