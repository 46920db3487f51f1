using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>Reads the declaration of a wire object.</summary>
internal static class WireTypeReader
{
    public const string Attribute = "Geopol.Events.WireObjectAttribute";

    private const string Unknown = "Unknown";

    public static WireReading Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var attribute = context.Attributes[0];
        var (faults, undeclared) = (new List<Fault>(), new List<Fault>());
        if (!type.IsRecord || !(type.IsSealed || type.IsAbstract))
        {
            faults.Add(WireFaults.At(type, WireFaults.Record));
        }

        var isFromParts = Is(attribute, "FromParts", true);
        var hasObject = !Is(attribute, "HasObject", false);
        var members = new List<WireMember>();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(IsMember))
        {
            if (WireMemberReader.Read(property, isFromParts || !hasObject, faults) is { } member)
            {
                members.Add(member);
                if (member.Bearing is null)
                {
                    undeclared.Add(WireFaults.At(property, WireFaults.Bearing));
                }
            }
        }

        var file = context.TargetNode.SyntaxTree.FilePath;
        var model = new WireType(type.Name, file, ShapeOf(type, attribute), UnionOf(type), new Sequence<WireMember>(members))
        {
            HasObject = hasObject,
            IsFromParts = isFromParts,
            IsPooled = Is(attribute, "Pooled", true),
            Constant = ConstantOf(attribute),
        };
        return new WireReading(model, new Sequence<Fault>(faults), new Sequence<Fault>(undeclared));
    }

    // The generator doesn't see its own output. A computed property has no setter, so it isn't a member.
    private static bool IsMember(IPropertySymbol property) =>
        property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, IsIndexer: false, SetMethod: not null, PartialDefinitionPart: null, Name: not Unknown };

    private static WireShape ShapeOf(INamedTypeSymbol type, AttributeData attribute) =>
        type.IsAbstract ? WireShape.Union
        : UnionOf(type) is null ? WireShape.Object
        : Is(attribute, "IsOther", true) ? WireShape.OtherCase
        : WireShape.Case;

    private static string? UnionOf(INamedTypeSymbol type) =>
        type.BaseType is { } parent && Has(parent, "WireObjectAttribute") ? parent.Name : null;

    private static WireConstant? ConstantOf(AttributeData attribute) => attribute.ConstructorArguments.Length == 2
        ? new WireConstant((string)attribute.ConstructorArguments[0].Value!, (string)attribute.ConstructorArguments[1].Value!)
        : null;

    /// <summary>Returns whether the attribute has this named argument and the argument has this value.</summary>
    internal static bool Is(AttributeData attribute, string argument, bool value) =>
        attribute.NamedArguments.Any(a => a.Key == argument && a.Value.Value is bool given && given == value);

    internal static bool Has(ISymbol symbol, string attribute) => symbol.GetAttributes().Any(a => a.AttributeClass?.Name == attribute);
}
