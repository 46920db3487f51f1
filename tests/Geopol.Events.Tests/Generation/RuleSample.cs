namespace Geopol.Events.Tests;

/// <summary>A small project with rules: the types that the generated source uses, and three rules, one per form.</summary>
internal static class RuleSample
{
    internal const string Types = """
        #pragma warning disable CS9113
        using System;

        namespace Geopol.Events;

        public enum IssueSeverity { Information, Warning, Error }

        [AttributeUsage(AttributeTargets.Method)]
        internal sealed class RuleAttribute(string code, IssueSeverity severity, string path, string message) : Attribute;

        public abstract record Rule(string Code, IssueSeverity Severity, string Path, string Message)
        {
            internal bool IsBuiltIn { get; init; }
        }

        public sealed record Rule<T> : Rule
        {
            public Rule(string code, IssueSeverity severity, string path, Func<T, bool> isBroken, string message) : base(code, severity, path, message) { }

            public Rule(string code, IssueSeverity severity, string path, Func<T, int, int> nextBroken, string message) : base(code, severity, path, message) { }
        }

        public readonly struct Items<T>(params T[] items)
        {
            public int Count => items?.Length ?? 0;

            public T this[int index] => items[index];
        }

        public sealed class Code
        {
            public Items<string> Modes { get; init; }
        }

        public abstract class Happening
        {
            public string? When { get; init; }
        }

        public sealed class Visit : Happening
        {
            public string? Host { get; init; }

            public Items<string> Guests { get; init; }

            public Code? Plover { get; init; }
        }
        """;

    internal const string Codes = "namespace Geopol.Events; public static partial class IssueCodes;";

    internal const string Library = "namespace Geopol.Events; internal static partial class LibraryRules;";

    internal const string Rules = """
        namespace Geopol.Events;

        internal static class VisitRows
        {
            [Rule("GE2902", IssueSeverity.Warning, "plover.modes[*]", "The mode is empty. Name \"x\" & <y>.")]
            internal static bool NoMode(Visit v, string mode) => mode.Length == 0;

            [Rule("GE2901", IssueSeverity.Error, "when", "`when` is missing. Give it.")]
            internal static bool NoTime(Happening h) => h.When is null;

            [Rule("GE2903", IssueSeverity.Information, "guests[*]", "The guest is listed twice. Remove it.")]
            internal static int GuestTwice(Visit v, int from) => -1;
        }
        """;

    /// <summary>Returns the complete project with this source of the rules.</summary>
    internal static (string Path, string Source)[] With(string rules) =>
    [
        (GeneratorRun.ProjectDir + "Types.cs", Types),
        (GeneratorRun.ProjectDir + "Issues/IssueCodes.cs", Codes),
        (GeneratorRun.ProjectDir + "Validation/LibraryRules.cs", Library),
        (GeneratorRun.ProjectDir + "Validation/Rules/VisitRows.cs", rules),
    ];
}
