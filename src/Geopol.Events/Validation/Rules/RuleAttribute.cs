namespace Geopol.Events;

/// <summary>
/// Declares a rule. The method says whether a value breaks it, and its name becomes the constant of <see cref="IssueCodes"/>;
/// the row in <see cref="ClaimRules"/> and the fast check are generated from it.
/// </summary>
/// <remarks>
/// A method has one of three forms: <c>bool Name(T value)</c>; <c>bool Name(T value, TItem item)</c>, called for each item of
/// the list that has <c>[*]</c> in the path; <c>int Name(T value, int from)</c>, the first index not below <c>from</c> that
/// breaks the rule, or -1.
/// </remarks>
/// <param name="code">The permanent code, written out.</param>
/// <param name="severity">The severity.</param>
/// <param name="path">The member at fault, seen from the value, by its name in JSON; empty for the value itself.</param>
/// <param name="message">What is wrong and what to do; names of members and codes are in backticks.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RuleAttribute(string code, IssueSeverity severity, string path, string message) : Attribute
{
    public string Code => code;

    public IssueSeverity Severity => severity;

    public string Path => path;

    public string Message => message;
}
