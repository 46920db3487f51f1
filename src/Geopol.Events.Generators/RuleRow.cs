namespace Geopol.Events.Generators;

/// <summary>The test of one row: the type it is about, the lambda's parameter, whether it goes from index to index, and its body.</summary>
internal sealed record RuleRow(string Type, string Parameter, string? From, string Body);
