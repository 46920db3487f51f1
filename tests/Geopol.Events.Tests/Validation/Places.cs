using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>Finds the places of values inside a value. It uses reflection and is independent of the library's own walk.</summary>
internal static class Places
{
    /// <summary>Returns the value and all values of the library's record types inside it, with their paths in the wire format.</summary>
    internal static IEnumerable<(string Path, object Value)> Of(object value, string path = "$")
    {
        yield return (path, value);
        foreach (var member in Members(value.GetType()))
        {
            foreach (var (step, held) in Held(member, value))
            {
                // The wire format writes a clause as its proposition.
                object? inner = held is Clause clause ? clause.Proposition : held;
                foreach (var place in inner is null ? [] : Of(inner, path + step))
                {
                    yield return place;
                }
            }
        }
    }

    /// <summary>Returns the properties of a type that have a record type of the library, or a list of such values.</summary>
    internal static IEnumerable<PropertyInfo> Members(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(static property => IsRecord(ItemOf(property.PropertyType)));

    /// <summary>Returns the type itself, or the item type of a sequence.</summary>
    internal static Type ItemOf(Type type) =>
        type.GetCustomAttribute<WireListAttribute>() is { } list ? list.Item
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>) ? type.GetGenericArguments()[0] : type;

    /// <summary>Returns a sequence of this type with one item.</summary>
    internal static object ListOf(Type list, object item)
    {
        var items = Array.CreateInstance(ItemOf(list), 1);
        items.SetValue(item, 0);
        var sequence = typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(ItemOf(list)).Invoke(null, [items])!;
        return list == sequence.GetType() ? sequence : Activator.CreateInstance(list, BindingFlags.NonPublic | BindingFlags.Instance, binder: null, [sequence], culture: null)!;
    }

    private static IEnumerable<(string Step, object Value)> Held(PropertyInfo member, object holder)
    {
        var name = "." + char.ToLowerInvariant(member.Name[0]) + member.Name[1..];
        var value = member.GetValue(holder);
        if (value is null)
        {
            return [];
        }

        return ItemOf(member.PropertyType) == member.PropertyType ? [(name, value)]
            : ((System.Collections.IEnumerable)value).Cast<object>().Select((item, i) => ($"{name}[{i}]", item));
    }

    private static bool IsRecord(Type type) => type.IsClass && type.Assembly == typeof(Claim).Assembly;
}
