namespace Geopol.Events.Generators;

/// <summary>A method that is marked as a rule: the row, or what is wrong with it.</summary>
internal sealed record RuleDeclaration(RuleRow? Row, Sequence<Fault> Faults, Place Place);
