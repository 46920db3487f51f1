namespace Geopol.Events.Generators;

/// <summary>What the method of a rule tests.</summary>
internal enum RuleForm
{
    /// <summary><c>bool Name(T value)</c>: the value.</summary>
    Value,

    /// <summary><c>bool Name(T value, TItem item)</c>: each item of the list that the path names.</summary>
    Item,

    /// <summary><c>int Name(T value, int from)</c>: a search for the next broken item, or -1.</summary>
    Next,
}
