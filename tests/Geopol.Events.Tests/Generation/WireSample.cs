namespace Geopol.Events.Tests;

/// <summary>A small model in memory, with the attributes that the generator uses.</summary>
internal static class WireSample
{
    internal const string Attributes = """
        using System;
        namespace Geopol.Events;
        [AttributeUsage(AttributeTargets.Class)] sealed class WireObjectAttribute : Attribute
        {
            public WireObjectAttribute() { }
            public WireObjectAttribute(string constantName, string constantValue) { }
            public bool FromParts { get; set; }
            public bool HasObject { get; set; } = true;
            public bool IsOther { get; set; }
            public bool Pooled { get; set; }
        }
        [AttributeUsage(AttributeTargets.Property)] sealed class AbsentIsAttribute(string code) : Attribute { }
        [AttributeUsage(AttributeTargets.Property)] sealed class RecordingAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Property)] sealed class NotReconciledAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Property)] sealed class RoleAttribute(string role) : Attribute { }
        [AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)] sealed class BearsOnTruthAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)] sealed class BearsOnContentAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)] sealed class BearsOnNeitherAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Struct)] sealed class OpenCodeAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Struct)] sealed class TextValueAttribute : Attribute;
        [AttributeUsage(AttributeTargets.Method)] sealed class RuleAttribute : Attribute;
        """;

    internal const string Model = """
        namespace Geopol.Events;
        [OpenCode] public readonly partial struct Mood { public static Mood Calm => default; }
        public readonly struct EquatableArray<T>;
        [WireObject] public sealed partial record Actor
        {
            public partial string? Name { get; init; }
            public partial EquatableArray<Actor> Members { get; init; }
        }
        [WireObject] public sealed partial record Visit
        {
            public required partial Actor Guest { get; init; }
            public partial Mood Mood { get; init; }
        }
        """;

    internal static (string Path, string Source)[] With(string source) =>
        [("/project/Codes/Attributes.cs", Attributes), ("/project/Model.cs", Model), ("/project/Events/Sample.cs", source)];
}
