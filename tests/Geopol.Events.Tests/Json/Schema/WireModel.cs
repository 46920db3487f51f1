using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>
/// The wire format as the codecs and the domain types define it, found by reflection. The codecs give the names of members, and the properties give their types
/// and descriptions. A property without a member, or a member without a property, is an error.
/// </summary>
internal static class WireModel
{
    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>The codec of each type that is an object with its own members.</summary>
    internal static IReadOnlyDictionary<Type, Type> Codecs { get; } = FindCodecs();

    /// <summary>The objects, by the names of their definitions.</summary>
    internal static IReadOnlyList<WireObject> Objects { get; } =
        [.. Codecs.Select(static pair => ObjectOf(pair.Key, pair.Value)).OrderBy(static o => o.Definition, StringComparer.Ordinal)];

    /// <summary>The code types that occur in the wire format.</summary>
    internal static IReadOnlyList<Type> Codes { get; } = [.. Shapes(WireShape.IsCode)];

    /// <summary>The types in the wire format whose values are written as a single text.</summary>
    internal static IReadOnlyList<Type> TextValues { get; } = [.. Shapes(WireShape.IsTextValue)];

    /// <summary>Returns the known texts of a code type.</summary>
    internal static IReadOnlyList<string> KnownTexts(Type code) =>
        [.. ((System.Collections.IEnumerable)code.GetProperty("Known")!.GetValue(null)!).Cast<object>().Select(static c => c.ToString()!)];

    /// <summary>Returns whether the known values of a code type are its complete vocabulary.</summary>
    internal static bool IsListed(Type code) =>
        !(bool)code.GetProperty("IsKnown")!.GetValue(code.GetMethod("Parse", [typeof(string)])!.Invoke(null, ["none-of-ours"]))!;

    internal static string[] MembersOf(Type type, Type codec) => codec == typeof(UnknownEventCodec)
        ? UnknownEventCodec.Members.ToArray()
        : (string[])typeof(WireModel).GetMethod(nameof(MembersOfCodec), Any)!.MakeGenericMethod(type, codec).Invoke(null, null)!;

    private static string[] MembersOfCodec<T, TCodec>()
        where T : class
        where TCodec : ICodec<T> => TCodec.Members.ToArray();

    private static Dictionary<Type, Type> FindCodecs()
    {
        var codecs = new Dictionary<Type, Type> { [typeof(UnknownEvent)] = typeof(UnknownEventCodec) };
        foreach (var type in typeof(Claim).Assembly.GetTypes())
        {
            var contract = type.GetInterfaces().FirstOrDefault(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICodec<>));
            if (contract?.GetGenericArguments()[0] is { } read && read != typeof(Bag) && read != typeof(Clause) && read != typeof(GeopolEvent))
            {
                codecs.Add(read, type);
            }
        }

        return codecs;
    }

    private static WireObject ObjectOf(Type type, Type codec)
    {
        var members = MembersOf(type, codec).Select(name => MemberOf(type, codec, name)).ToList();
        var forgotten = type.GetProperties()
            .Where(static p => p.SetMethod is not null && p.PropertyType != typeof(UnknownMembers))
            .Select(static p => WireShape.Camel(p.Name))
            .Except(members.Select(static m => m.Name));
        return forgotten.FirstOrDefault() is { } name
            ? throw new InvalidOperationException($"The codec of {type.Name} doesn't name '{name}'.")
            : new WireObject(WireShape.NameOf(type), type, XmlSummaries.OfType(type), members) { EventType = TypeName(type) };
    }

    private static WireMember MemberOf(Type type, Type codec, string name)
    {
        if (name == WireReader.Discriminator)
        {
            return new WireMember(name, null, true, "The type of the event.") { Constant = TypeName(type) };
        }

        if (type == typeof(Claim) && name == "format")
        {
            return new WireMember(name, null, true, "The format of the wire, for as long as 1 lasts.") { Constant = ClaimCodec.Format };
        }

        var property = type.GetProperty(char.ToUpperInvariant(name[0]) + name[1..])
            ?? throw new InvalidOperationException($"{type.Name} has no property for the member '{name}'.");
        var isRequired = property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null || property.PropertyType == typeof(decimal);
        var shape = WireShape.Of(property.PropertyType);

        // The pattern of a coordinate includes its range. Latitude and longitude therefore have separate definitions.
        return new WireMember(name, type == typeof(Coordinates) ? shape with { Definition = name } : shape, isRequired, XmlSummaries.OfProperty(property));
    }

    private static string? TypeName(Type type) => (string?)type.GetField("TypeName", Any)?.GetValue(null);

    private static IEnumerable<Type> Shapes(Func<Type, bool> isSuch) => Objects
        .SelectMany(static o => o.Members)
        .Select(static m => m.Shape?.Type)
        .OfType<Type>()
        .Append(typeof(LanguageTag))
        .Append(typeof(IdentifierScheme))
        .Where(isSuch)
        .Distinct()
        .OrderBy(static t => t.Name, StringComparer.Ordinal);
}
