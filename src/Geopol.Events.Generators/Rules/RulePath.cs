using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>The path of a rule. It is resolved from property to property.</summary>
/// <param name="Items">The C# of the list that the star marks, as a member of <c>value</c>; empty if the path has no star.</param>
/// <param name="Item">The type of the items of the list.</param>
/// <param name="Missing">The first step of the path that doesn't exist, and the type that doesn't have it; null if the path is valid.</param>
internal sealed record RulePath(string Items, ITypeSymbol? Item, (ITypeSymbol Type, string Name)? Missing)
{
    private const string Discriminator = "$type";
    private const string Star = "[*]";

    public static int StarsIn(string path) => path.Count(static c => c == '*');

    public static RulePath Of(ITypeSymbol type, string path)
    {
        var (items, item) = ("", default(ITypeSymbol));
        if (path.Length == 0 || path == Discriminator)
        {
            return new RulePath(items, item, null);
        }

        var (at, walked) = (type, "value");
        foreach (var step in path.Split('.'))
        {
            var isList = step.EndsWith(Star, StringComparison.Ordinal);
            var name = isList ? step.Substring(0, step.Length - Star.Length) : step;
            var property = PropertyOf(at, Pascal(name));
            var next = isList && property is not null ? ItemOf(property.Type) : property?.Type;
            if (property is null || next is null)
            {
                return new RulePath(items, item, (at, step));
            }

            // A member of the value may be absent, so its own members are accessed with "?.".
            var isDeep = walked != "value";
            walked += (isDeep ? "?." : ".") + property.Name;
            (items, item) = isList ? (isDeep ? walked + " ?? default" : walked, next) : (items, item);
            at = next;
        }

        return new RulePath(items, item, null);
    }

    private static IPropertySymbol? PropertyOf(ITypeSymbol? type, string name)
    {
        for (type = Underlying(type); type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }

        return null;
    }

    private static ITypeSymbol? ItemOf(ITypeSymbol list) => list.GetMembers().OfType<IPropertySymbol>()
        .FirstOrDefault(static p => p.IsIndexer && p.Parameters.Length == 1 && p.Parameters[0].Type.SpecialType == SpecialType.System_Int32)?.Type;

    private static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static string Pascal(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name.Substring(1);
}
