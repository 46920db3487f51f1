using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>Each member of the model is either in the keys or in the list of the members that are in no key.</summary>
public sealed class KeyCoverageTests
{
    // These members say how a claim was found or filed, or state an opinion of the recorder alone (docs/reference/identity.md).
    private static readonly Dictionary<Type, string[]> OutOfKey = new()
    {
        [typeof(Proposition)] = ["Wording"],
        [typeof(Transfer)] = ["Contexts", "Description", "Codings", "Marks"],
        [typeof(Warning)] = ["Contexts", "Description", "Codings", "Marks"],
        [typeof(Meeting)] = ["Contexts", "Description", "Codings", "Marks"],
        [typeof(Agreement)] = ["Contexts", "Description", "Codings", "Marks"],
        [typeof(Interaction)] = ["Contexts", "Description", "Codings", "Marks", "Plover"],
    };

    private static readonly Dictionary<Type, string[]> InMatter = new()
    {
        [typeof(Proposition)] = ["Event", "Condition"],
        [typeof(Transfer)] = ["Suppliers", "Recipients", "Items", "Stage"],
        [typeof(Warning)] = ["Issuers", "Condition", "Consequence"],
        [typeof(Meeting)] = ["Host", "Parties", "Topics", "Status"],
        [typeof(Agreement)] = ["Parties", "Stage", "StageBy", "Subject", "Terms"],
        [typeof(Interaction)] = ["Agents", "Partners", "Objects", "Recipients", "Beneficiaries", "Opponents", "Content", "Verb"],
    };

    private static readonly GeopolEvent Empty = new Meeting { Parties = [Actor.Unnamed("ministers")] };

    public static TheoryData<Type, string> Members
    {
        get
        {
            var data = new TheoryData<Type, string>();
            foreach (var type in InMatter.Keys)
            {
                foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && p.Name != "Unknown"))
                {
                    data.Add(type, property.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Keys_WithAMemberMore_MoveUnlessTheMemberIsInNone(Type type, string member)
    {
        var property = type.GetProperty(member)!;
        object value = type == typeof(Proposition) ? new Proposition { Event = Empty } : Activator.CreateInstance(type)!;
        var before = AsProposition(value);
        var (key, matter) = (before.Key, before.MatterKey);

        property.SetValue(value, Samples.Of(property.PropertyType));

        var after = AsProposition(value);
        Assert.Equal(!(OutOfKey[type].Contains(member)), key != after.Key);
        Assert.Equal(InMatter[type].Contains(member), matter != after.MatterKey);
    }

    private static Proposition AsProposition(object value) => value as Proposition ?? Proposition.Of((GeopolEvent)value);
}
