using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Geopol.Events.Tests;

/// <summary>
/// Tests the limits of the public API: its size, its namespaces and its documentation. The build compares the API with PublicAPI.Unshipped.txt.
/// </summary>
public sealed class PublicApiTests
{
    private const int MostTypesInTheRoot = 135;
    private const int MostTypes = 215;

    private static readonly Type[] Public = typeof(Claim).Assembly.GetExportedTypes();

    private static readonly ILookup<string, XElement> Documented = XDocument.Load(Path.ChangeExtension(typeof(Claim).Assembly.Location, "xml"))
        .Descendants("member").ToLookup(static member => member.Attribute("name")!.Value);

    [Fact]
    public void Types_OfTheLibrary_AreFew()
    {
        Assert.InRange(Public.Length, 1, MostTypes);
        Assert.InRange(Public.Count(static type => type.Namespace == "Geopol.Events"), 1, MostTypesInTheRoot);
    }

    [Fact]
    public void Namespaces_OfTheLibrary_AreThese() => Assert.Equal(
        [
            "Geopol.Events", "Geopol.Events.Granularity", "Geopol.Events.Json", "Geopol.Events.Languages", "Geopol.Events.Ontologies",
            "Geopol.Events.Registry", "Geopol.Events.Scales", "Geopol.Events.Validation", "Microsoft.Extensions.DependencyInjection",
        ],
        Public.Select(static type => type.Namespace).Distinct().Order());

    // If several parts of a partial type have a summary, editors show only the first.
    [Fact]
    public void Documentation_OfAType_HasOneSummary() => Assert.Empty(
        from type in Public
        let summaries = Documented[$"T:{DocumentationId.Of(type)}"].Elements("summary").Count()
        where summaries != 1
        select $"{type.Name}: {summaries}");

    [Fact]
    public void Documentation_OfAMethodWithArguments_SaysWhatTheyAreAndWhatComesBack()
    {
        var methods = Public.SelectMany(MethodsOf).ToList();

        Assert.True(methods.Count > 300, $"Only {methods.Count} methods were found.");
        Assert.Equal("", string.Join(Environment.NewLine, methods.Where(static method => !IsDocumented(method)).Select(DocumentationId.Of)));
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !IsEquality(method) && method.GetParameters().Length > 0 && method.GetBaseDefinition() == method
        where !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !typeof(Delegate).IsAssignableFrom(type)
        select method;

    // Equality methods need no documentation, because the remarks of each type explain how its values are compared.
    private static bool IsEquality(MethodInfo method) => method.Name == nameof(Equals) && method.GetParameters() is [var other] && other.ParameterType == method.DeclaringType;

    private static bool IsDocumented(MethodInfo method)
    {
        var member = Documented[$"M:{DocumentationId.Of(method)}"].FirstOrDefault();
        return member is not null && (member.Element("inheritdoc") is not null
            || (method.GetParameters().All(parameter => member.Elements("param").Any(param => param.Attribute("name")!.Value == parameter.Name && param.Value.Length + param.Elements().Count() > 0))
                && (method.ReturnType == typeof(void) || member.Element("returns") is not null)));
    }
}
