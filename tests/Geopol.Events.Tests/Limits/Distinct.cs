using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Geopol.Events.Tests;

/// <summary>Makes any number of different values for each type that a member can have. It fills the types of the wire format by reflection.</summary>
internal static class Distinct
{
    /// <summary>Returns the value of a type with this number. Different numbers give values that aren't equal.</summary>
    internal static object Of(Type type, int number)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return IsList(type) ? List(type, number, 1)
            : type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOpenCode<>)) ? Code(type, Text("code-", number))
            : Small(type, number) ?? Filled(type, number);
    }

    /// <summary>Returns whether values of this type can contain any number of values.</summary>
    internal static bool IsList(Type type) =>
        type == typeof(LocalizedText) || type == typeof(Identifiers) || type == typeof(UnknownMembers) || type == typeof(Extra) || type == typeof(Attribution) || type == typeof(Participants)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>));

    /// <summary>Returns a list of <paramref name="count"/> different values. The first value has the number <paramref name="first"/>.</summary>
    internal static object List(Type type, int first, int count)
    {
        var numbers = Enumerable.Range(first, count);
        return type.Name switch
        {
            nameof(LocalizedText) => LocalizedText.Of([.. numbers.Select(static n => new LanguageText(LanguageTag.Parse(Text("l", n)), Text("text ", n)))]),
            nameof(Identifiers) => Identifiers.Create([.. numbers.Select(static n => Identifier.Parse(n % 2 == 0 ? Text("wikidata:Q", n) : Text("scheme-", n) + ":1"))]),
            nameof(UnknownMembers) => UnknownMembers.Parse(Json(numbers)),
            nameof(Extra) => Extra.Parse(Json(numbers)),
            nameof(Attribution) => Attribution.Create([.. numbers.Select(static n => (AttributionLink)Of(typeof(AttributionLink), n))]),
            nameof(Participants) => Participants.Create([.. numbers.Select(static n => (Participant)Of(typeof(Participant), n))]),
            _ => ListOf(type.GenericTypeArguments[0], numbers.Select(n => Of(type.GenericTypeArguments[0], n))),
        };
    }

    /// <summary>Returns a sequence of these values.</summary>
    internal static object ListOf(Type item, IEnumerable<object> values)
    {
        var boxed = values.ToArray();
        var items = Array.CreateInstance(item, boxed.Length);
        Array.Copy(boxed, items, boxed.Length);
        return item == typeof(AttributionLink) ? Attribution.Create((AttributionLink[])items)
            : item == typeof(Participant) ? Participants.Create((Participant[])items)
            : typeof(EquatableArray).GetMethod(nameof(EquatableArray.ToEquatableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static object? Small(Type type, int number) => type.Name switch
    {
        nameof(String) => Text("text ", number),
        nameof(Boolean) => number % 2 == 0,
        nameof(Int32) => number,
        nameof(Int64) => (long)number,
        nameof(Decimal) => (decimal)number,
        nameof(Double) => 1 / (1.0 + number),
        nameof(Instant) => Instant.FromUtc(2023, 9, 9, 8, 0) + Duration.FromMilliseconds(number),
        nameof(Edtf) => Edtf.Parse(string.Create(CultureInfo.InvariantCulture, $"{1000 + (number % 9000)}-0{1 + (number / 9000 % 9)}")),
        nameof(EventTime) => EventTime.At(Of(typeof(Edtf), number).ToString()!),
        nameof(Sha256) => Sha256.Of(BitConverter.GetBytes(number)),
        nameof(ContentId) => new Claim { Proposition = (Proposition)Of(typeof(Proposition), number) }.ContentId,
        nameof(MemberPath) => MemberPath.Parse(Text("suppliers[", number) + "]"),
        nameof(Identifier) => Identifier.Parse(Text("wikidata:Q", number)),
        nameof(Quantity) => Quantity.Exactly(number + 1),
        nameof(Coordinates) => new Coordinates(number % 90, number / 90 % 180),
        nameof(Likelihood) => Likelihood.Of(1 / (1.0 + number)),
        nameof(Clause) => Clause.Of(Text("words ", number)),
        nameof(Participant) => Participant.Of((Actor)Of(typeof(Actor), number)),
        nameof(GeopolEvent) => new Meeting { Venue = Text("hall ", number) },
        _ => null,
    };

    // Fills the required members, and the first member that distinguishes values.
    private static object Filled(Type type, int number)
    {
        var value = Activator.CreateInstance(type, nonPublic: true)!;
        var members = FilledClaim.MembersOf(type).ToArray();
        foreach (var member in members.Where(static member => member.GetCustomAttribute<RequiredMemberAttribute>() is not null).Append(Telling(members)))
        {
            member.SetValue(value, Of(member.PropertyType, number));
        }

        return value;
    }

    private static PropertyInfo Telling(PropertyInfo[] members) =>
        members.FirstOrDefault(static member => member.Name is "Names" or "Name" or "Code")
        ?? members.FirstOrDefault(static member => member.PropertyType == typeof(string))
        ?? members.FirstOrDefault(static member => Distinct.IsList(member.PropertyType))
        ?? members[0];

    private static object Code(Type type, string text) => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [text])!;

    private static string Text(string before, int number) => before + number.ToString(CultureInfo.InvariantCulture);

    private static string Json(IEnumerable<int> numbers) => "{" + string.Join(',', numbers.Select(static n => Text("\"member-", n) + Text("\":", n))) + "}";
}
