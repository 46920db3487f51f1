namespace Geopol.Events.Generators;

/// <summary>The data from which a rule is generated. If the rows are equal to the last ones, nothing is generated again.</summary>
/// <param name="Name">The name of the method and of the constant.</param>
/// <param name="Code">The permanent code.</param>
/// <param name="Severity">The severity, as C#.</param>
/// <param name="Path">The path of the faulty member, as on the wire.</param>
/// <param name="Message">The message.</param>
/// <param name="Type">The C# name of the type that the rule checks.</param>
/// <param name="Test">The C# name of the method.</param>
/// <param name="Form">The form of the method.</param>
/// <param name="Items">The C# of the list whose items are tested, as a member of <c>value</c>; empty unless the form is <see cref="RuleForm.Item"/>.</param>
internal sealed record RuleRow(
    string Name, string Code, string Severity, string Path, string Message, string Type, string Test, RuleForm Form, string Items);
