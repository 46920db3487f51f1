using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>
/// Makes a claim in which every member of every type has a value. The members are found by reflection, so that a new member needs no change here. Each
/// actor has a name and no code, so that the registry finds the actor by name.
/// </summary>
internal static class FilledClaim
{
    /// <summary>The types of events.</summary>
    internal static IReadOnlyList<Type> EventTypes { get; } =
        [typeof(Transfer), typeof(Warning), typeof(Meeting), typeof(Agreement), typeof(Interaction)];

    /// <summary>Returns a claim with an event of this type.</summary>
    internal static Claim Of(Type eventType) => (Claim)Filled(typeof(Claim), eventType, levels: 4);

    /// <summary>Returns a value of a type with all its members filled, recursively up to this number of levels.</summary>
    internal static object Filled(Type type, Type eventType, int levels)
    {
        type = type == typeof(GeopolEvent) ? eventType : type;
        if (type == typeof(Clause))
        {
            return levels > 0 ? Clause.Of((Proposition)Filled(typeof(Proposition), eventType, levels - 1)) : Clause.Of("words");
        }

        if (type == typeof(Participant))
        {
            return Participant.Of((Actor)Filled(typeof(Actor), eventType, levels));
        }

        var value = Start(type);
        foreach (var member in MembersOf(type))
        {
            if (Value(member, eventType, levels) is { } filled)
            {
                member.SetValue(value, filled);
            }
        }

        return value;
    }

    /// <summary>The settable members of a type, without the unknown members.</summary>
    internal static IEnumerable<PropertyInfo> MembersOf(Type type) =>
        type.GetProperties().Where(static property => property is { SetMethod.IsPublic: true, Name: not "Unknown" });

    /// <summary>Whether a type is an object of the wire format.</summary>
    internal static bool IsWireObject(Type type) => type.IsClass && type.Assembly == typeof(Claim).Assembly;

    private static object Start(Type type) => type.Name switch
    {
        nameof(Quantity) => Quantity.Exactly(12),
        nameof(EventTime) => EventTime.At("2023-09"),
        nameof(Likelihood) => Likelihood.Of(0.7),
        nameof(Coordinates) => new Coordinates(1, 2),
        _ => Activator.CreateInstance(type)!,
    };

    private static object? Value(PropertyInfo member, Type eventType, int levels)
    {
        var item = Places.ItemOf(member.PropertyType);
        if (!IsWireObject(item) || item == typeof(string))
        {
            return member.DeclaringType == typeof(Actor) && member.Name is "Names" ? LocalizedText.Of(LanguageTag.English, "Iran")
                : member.DeclaringType == typeof(Actor) ? null
                : Samples.Of(member.PropertyType);
        }

        // Required members are always filled. Members that turn an actor into another actor stay empty.
        var isRequired = member.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null;
        if ((levels == 0 && !isRequired) || (member.DeclaringType == typeof(Actor) && member.Name is "StandsFor" or "OneOf"))
        {
            return null;
        }

        var value = Filled(item, eventType, Math.Max(0, levels - 1));
        return item == member.PropertyType ? value : Places.ListOf(member.PropertyType, value);
    }
}
