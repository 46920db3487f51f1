using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The JSON form of a property. It has the name of the definition, the kind of the value, and whether the value is an array.</summary>
internal sealed record WireShape(string Definition, WireKind Kind, Type Type, bool IsMany)
{
    internal static WireShape Of(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            return Of(type.GetGenericArguments()[0]) with { IsMany = true };
        }

        if (type.GetCustomAttribute<WireListAttribute>() is { } list)
        {
            return Of(list.Item) with { IsMany = true };
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? new WireShape("text", WireKind.Scalar, type, false)
            : type == typeof(decimal) ? new WireShape("decimal", WireKind.Scalar, type, false)
            : type == typeof(double) ? new WireShape("probability", WireKind.Scalar, type, false)
            : type == typeof(Instant) ? new WireShape("instant", WireKind.Scalar, type, false)
            : type == typeof(LocalizedText) || type == typeof(Identifiers) || type == typeof(Extra) ? new WireShape(NameOf(type), WireKind.Map, type, false)
            : type == typeof(GeopolEvent) ? new WireShape("event", WireKind.Object, type, false)
            : type == typeof(Clause) || WireModel.Codecs.ContainsKey(type) ? new WireShape(NameOf(type), WireKind.Object, type, false)
            : IsCode(type) || IsTextValue(type) ? new WireShape(NameOf(type), WireKind.Scalar, type, false)
            : throw new InvalidOperationException($"The test doesn't know how a {type.Name} is written in JSON: add it.");
    }

    internal static bool IsCode(Type type) => IsA(type, typeof(IOpenCode<>));

    internal static bool IsTextValue(Type type) => IsA(type, typeof(ITextValue<>));

    /// <summary>Returns the name of a type's definition, which is the name of the type in camel case.</summary>
    internal static string NameOf(Type type) => Camel(type.Name);

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static bool IsA(Type type, Type contract) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == contract);
}
