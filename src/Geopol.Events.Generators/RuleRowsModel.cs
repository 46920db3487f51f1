namespace Geopol.Events.Generators;

/// <summary>What the generator knows of one class of rows.</summary>
internal sealed record RuleRowsModel(string Name, Sequence<RuleRow> Rows);
