namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// Names the source of a type's formatters. .NET Interactive finds this attribute by its name, so that a library needs no reference to its packages. It
/// reads the members by reflection.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The type with a public constructor without parameters and a method <c>CreateTypeFormatters</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;
}
