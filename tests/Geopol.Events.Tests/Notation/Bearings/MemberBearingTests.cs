using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>Compares the bearing of each member of a proposition or link with the declaration at its property.</summary>
public sealed class MemberBearingTests
{
    // The look-up of the library, which is generated. It has one method per type.
    private static readonly Dictionary<string, Func<string, Bearing?>> ByType = typeof(MemberBearings).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
        .Where(static method => method.GetParameters().Length == 1 && method.Name is not ("OfAny" or "OfGeopolEvent"))
        .ToDictionary(static method => method.Name[2..], static method => method.CreateDelegate<Func<string, Bearing?>>());

    private static readonly IReadOnlyList<WireObject> Types = [.. WireModel.Objects.Where(static o => ByType.ContainsKey(o.Type.Name))];

    [Fact]
    public void MembersThatBearOnTruth_AreThoseOfTheTable() => Assert.Equal(
        TruthMemberTable.ByType.SelectMany(static type => type.Value.Select(name => $"{type.Key.Name}.{name}")).Order(StringComparer.Ordinal),
        Of(Bearing.Truth));

    // A file lists the members that a sentence may lose. If a member is added, the diff of the file shows it.
    [Fact]
    public void MembersThatBearOnNeither_AreThoseOfTheFile() => GeneratedFile.AssertIs(
        string.Concat(Of(Bearing.Neither).Select(static member => $"{member}\n")), "tests", "Geopol.Events.Tests", "Notation", "Bearings", "members-that-bear-on-neither.txt");

    [Fact]
    public void Types_OfTheLookUp_AreThoseThatAPropositionOrLinkHoldsOutsideOfSuchMembers()
    {
        var held = new HashSet<Type>();
        Hold(typeof(Proposition));
        Hold(typeof(AttributionLink));

        Assert.Equal(held.Except([typeof(Clause), typeof(UnknownEvent)]).Select(static type => type.Name).Order(StringComparer.Ordinal), ByType.Keys.Order(StringComparer.Ordinal));

        void Hold(Type type)
        {
            if (!type.IsDefined(typeof(WireObjectAttribute)))
            {
                return;
            }

            Type[] leaves = type.IsAbstract ? [.. type.Assembly.GetTypes().Where(leaf => leaf.BaseType == type)] : [type];
            foreach (var leaf in leaves.Where(held.Add))
            {
                foreach (var property in leaf.GetProperties().Where(static p => p.SetMethod is not null && p.Name != "Unknown" && Declared(p) != Bearing.Neither))
                {
                    var of = property.PropertyType;
                    Hold(of.IsGenericType ? of.GetGenericArguments()[0] : of);
                }
            }
        }
    }

    [Fact]
    public void LookUp_OfEachMember_GivesWhatItsPropertyDeclares()
    {
        foreach (var type in Types)
        {
            foreach (var member in type.Members.Where(static m => m.Shape is not null))
            {
                var property = type.Type.GetProperties().Single(p => WireShape.Camel(p.Name) == member.Name);

                Assert.Equal((member.Name, Declared(property)), (member.Name, ByType[type.Type.Name](member.Name)));
            }
        }
    }

    [Fact]
    public void LookUp_OfAnEventOfAnyType_IsTheMostOfItsTypes()
    {
        Assert.Equal(Bearing.Truth, MemberBearings.OfGeopolEvent("stage"));
        Assert.Null(MemberBearings.OfTransfer("verb"));
        Assert.Equal(Bearing.Truth, MemberBearings.OfGeopolEvent("verb"));
        Assert.Equal(Bearing.Content, MemberBearings.OfGeopolEvent("when"));
    }

    [Fact]
    public void LookUp_OfAMemberThatNoTypeHas_IsNull()
    {
        Assert.Null(MemberBearings.OfProposition("irony"));
        Assert.Null(MemberBearings.OfAny("irony"));
        Assert.Equal(Bearing.Truth, MemberBearings.OfAny("kind"));
    }

    private static Bearing? Declared(PropertyInfo property) =>
        Marked(property) ?? Marked(property.DeclaringType!) ?? (property.IsDefined(typeof(RoleAttribute)) ? Bearing.Content : null);

    private static Bearing? Marked(MemberInfo member) =>
        member.IsDefined(typeof(BearsOnTruthAttribute), inherit: false) ? Bearing.Truth
        : member.IsDefined(typeof(BearsOnContentAttribute), inherit: false) ? Bearing.Content
        : member.IsDefined(typeof(BearsOnNeitherAttribute), inherit: false) ? Bearing.Neither
        : null;

    private static IEnumerable<string> Of(Bearing bearing) => Types
        .SelectMany(type => type.Members.Where(member => ByType[type.Type.Name](member.Name) == bearing).Select(member => $"{type.Type.Name}.{member.Name}")).Order(StringComparer.Ordinal);
}
