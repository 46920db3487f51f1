namespace Geopol.Events;

/// <summary>
/// Declares a rule. The method returns whether a value breaks the rule, and its name is the name of the constant in <see cref="IssueCodes"/>. A
/// generator writes the row in <see cref="ClaimRules"/> and the fast check.
/// </summary>
/// <remarks>
/// A method has one of three forms. <c>bool Name(T value)</c> tests the value. <c>bool Name(T value, TItem item)</c> is called for each item of the list that
/// has <c>[*]</c> in the path. <c>int Name(T value, int from)</c> returns the first index, not below <c>from</c>, of an item that breaks the rule. It returns
/// -1 if there is none.
/// </remarks>
/// <param name="code">The permanent code, as a literal.</param>
/// <param name="severity">The severity.</param>
/// <param name="path">The JSON path from the value to the faulty member. An empty path means the value itself.</param>
/// <param name="message">The message, which states the fault and its remedy. Names of members and codes are in backticks.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuleAttribute(string code, IssueSeverity severity, string path, string message) : Attribute
{
    public string Code => code;

    public IssueSeverity Severity => severity;

    public string Path => path;

    public string Message => message;
}
