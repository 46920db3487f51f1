namespace Geopol.Events.Generators;

/// <summary>A method that is marked as a rule. It has a row, or the faults of its declaration.</summary>
internal sealed record RuleDeclaration(RuleRow? Row, Sequence<Fault> Faults, Place Place);
