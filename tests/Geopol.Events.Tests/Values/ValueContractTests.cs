using System.Reflection;
using System.Runtime.CompilerServices;

using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Rules for all public types, checked by reflection, so that new types are checked too.</summary>
public class ValueContractTests
{
    private static readonly Type[] Public = typeof(Claim).Assembly.GetExportedTypes();

    private static readonly Dictionary<Type, Type> Closed = new()
    {
        [typeof(EquatableArray<>)] = typeof(EquatableArray<Actor>),
        [typeof(Rule<>)] = typeof(Rule<Claim>),
        [typeof(Conversion<>)] = typeof(Conversion<ProbabilityRange>),
        [typeof(GranularityReading<>)] = typeof(GranularityReading<Edtf>),
    };

    public static TheoryData<Type> Equatable =>
        [.. from type in Public where IsEquatable(type) select Closed.GetValueOrDefault(type, type)];

    public static TheoryData<Type> Structs =>
        [.. from type in Public where type is { IsValueType: true, IsEnum: false, ContainsGenericParameters: false } select type];

    public static TheoryData<Type> Parsable =>
        [.. from type in Public where type.IsValueType && type.GetInterface(typeof(ISpanParsable<>).Name) is not null select type];

    [Fact]
    public void EveryType_IsClosed() => Assert.Empty(
        from type in Public
        where type is { IsSealed: false, IsAbstract: false, IsInterface: false, IsEnum: false, IsValueType: false }
        select type.Name);

    [Fact]
    public void EveryAbstractClass_CannotBeDerivedFromOutside() => Assert.Empty(
        from type in Public
        where type is { IsAbstract: true, IsSealed: false, IsInterface: false }
        from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where constructor.GetParameters() is not [var copied] || copied.ParameterType != type
        where constructor is { IsFamilyAndAssembly: false, IsAssembly: false, IsPrivate: false }
        select type.Name);

    [Fact]
    public void EveryType_OverridesToString() => Assert.Empty(
        from type in Public
        where type is { IsInterface: false, IsEnum: false } && !(type is { IsAbstract: true, IsSealed: true }) && !IsAnothers(type)
        let method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!
        where method.DeclaringType!.Assembly != typeof(Claim).Assembly || method.IsDefined(typeof(CompilerGeneratedAttribute))
        select type.Name);

    [Fact]
    public void EveryEquatableType_HasAGenerator() => Assert.Empty(
        from row in Equatable where !ValueGen.All.ContainsKey(row.Data) select row.Data.Name);

    [Theory]
    [MemberData(nameof(Equatable))]
    public void Equals_KeepsItsContract(Type type)
    {
        var (equal, unequal) = (Operator(type, "op_Equality"), Operator(type, "op_Inequality"));
        Gen.Select(ValueGen.All[type], ValueGen.All[type]).Sample(
            (one, other) =>
            {
                var copy = Copy(one);

                Assert.True(one.Equals(copy) && copy.Equals(one));
                Assert.Equal(one.GetHashCode(), copy.GetHashCode());
                Assert.True(equal(one, copy));
                Assert.False(unequal(one, copy));
                Assert.Equal(one.Equals(other), other.Equals(one));
                Assert.Equal(one.Equals(other), equal(one, other));
                Assert.Equal(one.Equals(other), !unequal(one, other));
                Assert.True(!one.Equals(other) || one.GetHashCode() == other.GetHashCode());
                Assert.False(one.Equals(null) || one.Equals(new object()) || one.Equals("text"));
                Assert.False(string.IsNullOrEmpty(one.ToString()) && one is not (Wording or EvidenceItem or LocalizedText or RelatedMatter));
                if (!type.IsValueType)
                {
                    Assert.False(equal(one, null) || equal(null, one));
                    Assert.True(equal(null, null));
                }
            },
            iter: Tier.Of(1_000),
            print: pair => $"{pair.Item1} | {pair.Item2}");
    }

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_OfEveryStruct_IsAbsentAndALegalKey(Type type)
    {
        var nothing = Activator.CreateInstance(type)!;
        nothing = type == typeof(Issue) ? nothing : RuntimeHelpers.GetUninitializedObject(type);

        Assert.NotNull(nothing.ToString());
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            property.GetValue(nothing);
        }

        if (IsEquatable(type))
        {
            Assert.Equal(nothing, RuntimeHelpers.GetUninitializedObject(type) is var again && type == typeof(Issue) ? nothing : again);
            Assert.Equal(1, new Dictionary<object, int> { [nothing] = 1 }[nothing]);
        }

        if (type.GetProperty("IsAbsent") is { } isAbsent)
        {
            Assert.Equal(true, isAbsent.GetValue(nothing));
            Assert.Equal("", nothing.ToString());
            ValueGen.All[type].Sample(value => !value.Equals(nothing) && isAbsent.GetValue(value) is false, iter: 100);
        }
    }

    [Theory]
    [MemberData(nameof(Parsable))]
    public void Parse_WhatToStringGives_IsEqual(Type type) =>
        typeof(ValueContractTests).GetMethod(nameof(AssertParses), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Theory]
    [MemberData(nameof(Parsable))]
    public void Parse_Null_ThrowsArgumentNull(Type type) =>
        typeof(ValueContractTests).GetMethod(nameof(AssertRefusesNull), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    [Theory]
    [MemberData(nameof(Equatable))]
    public void With_NothingChanged_IsEqual(Type type)
    {
        if (type.GetMethod("<Clone>$") is { } clone)
        {
            ValueGen.All[type].Sample(value => value.Equals(clone.Invoke(value, null)), iter: 100);
        }
    }

    // This calls the overload for strings. The overload for spans treats null as an empty text.
    private static void AssertRefusesNull<T>() where T : IParsable<T> => Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));

    private static void AssertParses<T>() where T : ISpanParsable<T> =>
        ValueGen.All[typeof(T)].Sample(
            value =>
            {
                var text = value.ToString()!;

                Assert.Equal(value, T.Parse(text, null));
                Assert.Equal(value, T.Parse(text.AsSpan(), null));
                Assert.True(T.TryParse(text, null, out var read) && value.Equals(read));
                Assert.True(T.TryParse(text.AsSpan(), null, out read) && value.Equals(read));
                foreach (var wrong in (string?[])[null, "", "\uD800", "\u0000"])
                {
                    Assert.False(T.TryParse(wrong, null, out read));
                    Assert.Equal(default, read);
                    Assert.True(Record.Exception(() => T.Parse(wrong!, null)) is FormatException or ArgumentNullException);
                }
            },
            iter: Tier.Of(1_000));

    /// <summary>Whether the type derives from a type of another library, such as an exception or a validator.</summary>
    private static bool IsAnothers(Type type)
    {
        var root = type.BaseType;
        while (root?.Assembly == typeof(Claim).Assembly)
        {
            root = root.BaseType;
        }

        return root is not null && root != typeof(object) && root != typeof(ValueType);
    }

    private static bool IsEquatable(Type type) =>
        type is { IsInterface: false, IsEnum: false } && type.GetInterfaces().Any(i => i.Name == typeof(IEquatable<>).Name && i.GenericTypeArguments[0].Name == type.Name);

    /// <summary>Returns an equal value that shares as few objects as possible.</summary>
    private static object Copy(object value) => value switch
    {
        _ when Attribute.IsDefined(value.GetType(), typeof(System.Text.Json.Serialization.JsonConverterAttribute), false) =>
            System.Text.Json.JsonSerializer.Deserialize(System.Text.Json.JsonSerializer.Serialize(value, value.GetType()), value.GetType())!,
        EquatableArray<Actor> actors => actors.Select(actor => (Actor)Copy(actor)).ToEquatableArray(),
        Identifiers ids => Identifiers.Create([.. ids.Reverse()]),
        LocalizedText texts => LocalizedText.Of([.. texts.Reverse()]),
        UnknownMembers members => UnknownMembers.Parse(members.ToString()),
        _ => value.GetType().GetMethod("<Clone>$")?.Invoke(value, null) ?? value,
    };

    private static Func<object?, object?, bool> Operator(Type type, string name)
    {
        var method = type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type, type]);
        Assert.True(method is not null, $"{type.Name} has no {name}.");
        return (left, right) => (bool)method.Invoke(null, [left, right])!;
    }
}
