namespace Geopol.Events;

/// <summary>The library's own rules. A source generator writes the row and the quick check of each rule. The rules are the methods with <see cref="RuleAttribute"/>.</summary>
internal static partial class LibraryRules;
