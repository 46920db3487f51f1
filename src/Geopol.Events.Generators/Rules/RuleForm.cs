namespace Geopol.Events.Generators;

/// <summary>The form of the method of a rule.</summary>
internal enum RuleForm
{
    /// <summary><c>bool Name(T value)</c>: tests the value.</summary>
    Value,

    /// <summary><c>bool Name(T value, TItem item)</c>: tests each item of the list that the path names.</summary>
    Item,

    /// <summary><c>int Name(T value, int from)</c>: returns the index of the next item that breaks the rule, or -1.</summary>
    Next,
}
