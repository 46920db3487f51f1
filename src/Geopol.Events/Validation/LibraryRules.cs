namespace Geopol.Events;

/// <summary>The library's own rules. The rows and the tests are generated from the methods marked <see cref="RuleAttribute"/>.</summary>
internal static partial class LibraryRules;
