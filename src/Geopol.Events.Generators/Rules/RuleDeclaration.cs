namespace Geopol.Events.Generators;

/// <summary>A method that is marked as a rule. It has a row if its declaration is valid, and otherwise the faults of its declaration.</summary>
internal sealed record RuleDeclaration(RuleRow? Row, Sequence<Fault> Faults, Place Place);
