namespace Geopol.Events;

/// <summary>Marks a class of rows: one test a type is made of them, in straight code, that tells whether any is broken.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RuleRowsAttribute : Attribute;
