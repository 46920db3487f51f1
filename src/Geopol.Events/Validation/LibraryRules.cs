namespace Geopol.Events;

/// <summary>The library's own rules. A generator writes the rows and the fast tests from the methods with <see cref="RuleAttribute"/>.</summary>
internal static partial class LibraryRules;
