using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Geopol.Events.Generators;

/// <summary>Reads the declaration of a member of a wire object.</summary>
internal static class WireMemberReader
{
    private static readonly SymbolDisplayFormat WithAnnotations =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static WireMember? Read(IPropertySymbol property, bool isByHand, List<Fault> faults)
    {
        var (item, isList, isWrapped) = ItemOf(property.Type);
        if (KindOf(item) is not { } kind)
        {
            faults.Add(WireFaults.At(property, WireFaults.Type));
            return null;
        }

        if (!property.IsPartialDefinition && !isByHand)
        {
            faults.Add(WireFaults.At(property, WireFaults.Partial));
        }

        var absent = TextOf(property, "AbsentIsAttribute");
        if (absent is not null && (kind != WireKind.Code || isList || property.IsRequired))
        {
            faults.Add(WireFaults.At(property, WireFaults.Absent));
        }

        var role = TextOf(property, "RoleAttribute");
        if (role is not null && item.Name is not ("Actor" or "Participant"))
        {
            faults.Add(WireFaults.At(property, WireFaults.Role));
        }

        return new WireMember(property.Name, property.Type.ToDisplayString(WithAnnotations), kind, NameOf(item))
        {
            IsList = isList,
            IsWrapped = isWrapped,
            // A number that can't be null can't be absent.
            IsRequired = property.IsRequired || property.Type.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double,
            IsPartial = property.IsPartialDefinition,
            IsSettable = property.SetMethod is { DeclaredAccessibility: Accessibility.Public },
            IsRecording = WireTypeReader.Has(property, "RecordingAttribute"),
            IsReconciled = !WireTypeReader.Has(property, "NotReconciledAttribute"),
            Absent = absent,
            Role = role,
            Bearing = BearingOf(property) ?? BearingOf(property.ContainingType) ?? (role is null ? null : Bearing.Content),
        };
    }

    private static (ITypeSymbol Item, bool IsList, bool IsWrapped) ItemOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => (nullable.TypeArguments[0], false, false),
        INamedTypeSymbol { Name: "EquatableArray", IsGenericType: true } array => (array.TypeArguments[0], true, false),
        _ when Attribute(type, "WireListAttribute") is { } list => ((ITypeSymbol)list.ConstructorArguments[0].Value!, true, true),
        _ => (type, false, false),
    };

    private static WireKind? KindOf(ITypeSymbol item) =>
        item.SpecialType == SpecialType.System_String ? WireKind.Text
        : WireTypeReader.Has(item, "OpenCodeAttribute") ? WireKind.Code
        : WireTypeReader.Has(item, "TextValueAttribute") ? WireKind.Value
        : WireTypeReader.Has(item, "WireObjectAttribute") ? WireKind.Object
        : SmallValue.IsKnown(item.Name) ? WireKind.Small
        : null;

    private static string NameOf(ITypeSymbol item) => item.SpecialType == SpecialType.System_String ? "string" : item.Name;

    private static Bearing? BearingOf(ISymbol symbol) =>
        WireTypeReader.Has(symbol, "BearsOnTruthAttribute") ? Bearing.Truth
        : WireTypeReader.Has(symbol, "BearsOnContentAttribute") ? Bearing.Content
        : WireTypeReader.Has(symbol, "BearsOnNeitherAttribute") ? Bearing.Neither
        : null;

    private static string? TextOf(IPropertySymbol property, string attribute) => Attribute(property, attribute)?.ConstructorArguments[0].Value as string;

    private static AttributeData? Attribute(ISymbol symbol, string attribute) => symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attribute);
}
