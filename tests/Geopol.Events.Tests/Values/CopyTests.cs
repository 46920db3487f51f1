using System.ComponentModel;
using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>Each member that an initializer can set has a method that returns a copy with another value, for languages without <c>with</c>.</summary>
public sealed class CopyTests
{
    private static readonly Transfer Sale = new() { Suppliers = [Actor.State("KP")], Recipients = [Actor.State("RU")], Kind = TransferKind.Sale };

    public static TheoryData<Type> Types => [.. WireObjects];

    private static IEnumerable<Type> WireObjects => typeof(Claim).Assembly.GetExportedTypes().Where(static type => type.GetProperty("Unknown")?.PropertyType == typeof(UnknownMembers));

    [Theory]
    [MemberData(nameof(Types))]
    public void Methods_OfAType_AreThoseOfItsMembers(Type type)
    {
        var methods = MethodsOf(type).ToList();

        Assert.Equal(MembersOf(type).Select(static member => "With" + member.Name).Order(StringComparer.Ordinal), methods.Select(static method => method.Name).Order(StringComparer.Ordinal));
        Assert.All(methods, method => Assert.Equal(type, method.ReturnType));
        Assert.All(methods, static method => Assert.Equal(EditorBrowsableState.Advanced, method.GetCustomAttribute<EditorBrowsableAttribute>()?.State));
    }

    // An empty object gets the members of the other one, each by its method.
    [Fact]
    public void Methods_OfAllMembers_RebuildTheObject()
    {
        var values = Places.Of(RichClaim.Value).Select(static place => place.Value).Where(static value => WireObjects.Contains(value.GetType()) && HasConstructor(value.GetType())).ToList();

        Assert.True(values.Select(static value => value.GetType()).Distinct().Count() >= 20);
        Assert.All(values, static value =>
        {
            var copy = Activator.CreateInstance(value.GetType())!;
            foreach (var member in MembersOf(value.GetType()).Where(member => member.GetValue(value) is not null))
            {
                copy = MethodsOf(value.GetType()).Single(method => method.Name == "With" + member.Name).Invoke(copy, [member.GetValue(value)])!;
            }

            Assert.Equal(value, copy);
        });
    }

    [Fact]
    public void WithMember_OfAnEvent_ChangesTheCopyAlone()
    {
        Transfer later = Sale.WithWhen(EventTime.On(new LocalDate(2023, 9, 8)));

        Assert.Equal(Sale with { When = EventTime.On(new LocalDate(2023, 9, 8)) }, later);
        Assert.Null(Sale.When);
    }

    [Fact]
    public void WithMember_OfAnUnnamedEvent_KeepsItsType() =>
        Assert.Equal(Sale with { EndUse = null, Where = Place.Named("Rason") }, ((GeopolEvent)Sale).WithWhere(Place.Named("Rason")));

    [Fact]
    public void WithList_OfAnySequence_TakesItsItems()
    {
        Actor[] buyers = [Actor.State("RU"), Actor.State("IR")];

        Assert.Equal([.. buyers], Sale.WithRecipients(new List<Actor>(buyers)).Recipients);
        Assert.Equal([.. buyers], Sale.WithRecipients(buyers.Select(static buyer => buyer)).Recipients);
        Assert.True(Sale.WithRecipients([]).Recipients.IsEmpty);
    }

    [Fact]
    public void WithMember_OfAWrongValue_Throws()
    {
        Assert.Throws<ArgumentNullException>(static () => Sale.WithRecipients(null!));
        Assert.Throws<ArgumentException>(static () => Sale.WithRecipients([null!]));
        Assert.Throws<ArgumentException>(static () => Sale.WithEndUse("\ud800"));
    }

    private static IEnumerable<PropertyInfo> MembersOf(Type type) => type.GetProperties().Where(static member => member.SetMethod is { IsPublic: true });

    // A case hides the methods of its union, which return the union.
    private static IEnumerable<MethodInfo> MethodsOf(Type type) => type.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => method.Name.StartsWith("With", StringComparison.Ordinal) && method.DeclaringType == type);

    private static bool HasConstructor(Type type) => !type.IsAbstract && type.GetConstructor([]) is not null;
}
